package jp.mykempo.account.enquiry;

import jp.mykempo.site.Page;

/** Says that the enquiry was stopped. */
public record StoppedPage() implements Page {
}
