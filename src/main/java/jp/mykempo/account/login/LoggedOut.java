package jp.mykempo.account.login;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member logged out. */
record LoggedOut(AccountId account, PersonId person) implements AuditRecord {
}
