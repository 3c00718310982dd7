package jp.mykempo.account.login;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** So many wrong passwords in a row that the next one has to wait a quarter of an hour or more (P4). */
record LoginSlowed(AccountId account, PersonId person, int wrongInARow) implements AuditRecord {
}
