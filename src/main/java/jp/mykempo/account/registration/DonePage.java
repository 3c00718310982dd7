package jp.mykempo.account.registration;

import jp.mykempo.site.Page;

/** 「登録完了」, and the way to log in (R5). */
public record DonePage() implements Page {
}
