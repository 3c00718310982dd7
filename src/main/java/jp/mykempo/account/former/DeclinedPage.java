package jp.mykempo.account.former;

import jp.mykempo.site.Page;

/** Says what holds after consent was not given, and how to come back. */
public record DeclinedPage() implements Page {
}
