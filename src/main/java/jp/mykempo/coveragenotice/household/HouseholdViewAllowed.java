package jp.mykempo.coveragenotice.household;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member is shown to the household again (X6). */
record HouseholdViewAllowed(AccountId account, PersonId person) implements AuditRecord {
}
