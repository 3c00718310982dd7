package jp.mykempo.account.settings;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member deleted the own account (M4). */
record AccountDeletedByMember(AccountId account, PersonId person) implements AuditRecord {
}
