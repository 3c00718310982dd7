package jp.mykempo.account.recovery;

import jp.mykempo.site.Page;

/** Says that there is nothing to recover: the person has no account (F2). */
public record NotRegisteredPage() implements Page {
}
