package jp.mykempo.account.core;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.PersonId;

/** The mail of a registration was sent once more. */
record RegistrationResent(PersonId person) implements AuditRecord {
}
