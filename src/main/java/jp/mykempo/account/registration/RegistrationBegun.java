package jp.mykempo.account.registration;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.PersonId;

/** A person was recognised and gets the mail that completes the registration. */
record RegistrationBegun(PersonId person, boolean webViewing, String consentVersion) implements AuditRecord {
}
