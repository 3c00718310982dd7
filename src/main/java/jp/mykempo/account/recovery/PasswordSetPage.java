package jp.mykempo.account.recovery;

import jp.mykempo.site.Page;

/** Says that the password was changed, and leads to login (F5). */
public record PasswordSetPage() implements Page {
}
