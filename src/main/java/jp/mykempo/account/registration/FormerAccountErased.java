package jp.mykempo.account.registration;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A closed account of the same person made room for the new one (C7). */
record FormerAccountErased(PersonId person, AccountId account) implements AuditRecord {
}
