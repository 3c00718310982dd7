package jp.mykempo.account.former;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member whose account comes from the former system agreed to the handling of personal data (L1, R1). */
record ConsentGiven(AccountId account, PersonId person, int version) implements AuditRecord {
}
