package jp.mykempo.account.settings;

import jp.mykempo.site.Page;

/** The password is changed. */
public record PasswordDonePage() implements Page {
}
