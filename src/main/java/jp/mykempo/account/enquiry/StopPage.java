package jp.mykempo.account.enquiry;

import jp.mykempo.site.Page;

/** Asks whether the enquiry is to be stopped (「心当たりがない」). */
public record StopPage() implements Page {
}
