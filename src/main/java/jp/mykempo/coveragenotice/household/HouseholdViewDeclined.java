package jp.mykempo.coveragenotice.household;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member does not want to be shown to the household any more (X6). */
record HouseholdViewDeclined(AccountId account, PersonId person) implements AuditRecord {
}
