package jp.mykempo.account.registration;

import jp.mykempo.site.Page;

/** Says kindly that nothing was stored, and leads back to the login page (R1). */
public record DeclinedPage() implements Page {
}
