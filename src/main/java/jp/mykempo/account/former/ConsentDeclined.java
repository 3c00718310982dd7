package jp.mykempo.account.former;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member whose account comes from the former system did not agree, and was logged out (L1). */
record ConsentDeclined(AccountId account, PersonId person, int version) implements AuditRecord {
}
