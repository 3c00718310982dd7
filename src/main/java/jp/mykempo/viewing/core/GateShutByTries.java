package jp.mykempo.viewing.core;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/**
 * Wrong viewing passwords shut the gate (K3).
 *
 * @param inARow how many there were: 10 and 20 shut it for an hour, 30 until reissue
 */
record GateShutByTries(AccountId account, PersonId person, int inARow) implements AuditRecord {
}
