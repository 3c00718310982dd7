package jp.mykempo.account.settings;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member set a new login password, knowing the old one; sessions elsewhere ended (M2). */
record PasswordChanged(AccountId account, PersonId person) implements AuditRecord {
}
