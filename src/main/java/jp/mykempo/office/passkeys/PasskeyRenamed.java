package jp.mykempo.office.passkeys;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.StaffId;

/** A member of staff calls a passkey something else. */
record PasskeyRenamed(StaffId staff, long passkey) implements AuditRecord {
}
