package jp.mykempo.viewing.password;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member chose a viewing password (M5). */
record ViewingPasswordChanged(AccountId account, PersonId person) implements AuditRecord {
}
