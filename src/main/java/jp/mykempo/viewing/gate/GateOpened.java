package jp.mykempo.viewing.gate;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/**
 * A member went through the gate (V1).
 *
 * @param first whether the posted password was used for the first time
 */
record GateOpened(AccountId account, PersonId person, boolean first) implements AuditRecord {
}
