package jp.mykempo.account.core;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.PersonId;

/** A registration was not completed in time; what was personal in it is erased. */
record RegistrationExpired(PersonId person) implements AuditRecord {
}
