package jp.mykempo.account.login;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member logged in with the one-time password of a postcard; the old password does not work any more (F6, K5). */
record OneTimePasswordUsed(AccountId account, PersonId person, long card) implements AuditRecord {
}
