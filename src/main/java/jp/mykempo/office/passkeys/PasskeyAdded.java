package jp.mykempo.office.passkeys;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.StaffId;

/** A member of staff has a new passkey. */
record PasskeyAdded(StaffId staff, long passkey) implements AuditRecord {
}
