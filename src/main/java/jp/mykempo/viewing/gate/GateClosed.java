package jp.mykempo.viewing.gate;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member closed the gate before its time. */
record GateClosed(AccountId account, PersonId person) implements AuditRecord {
}
