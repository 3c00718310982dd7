package jp.mykempo.access;

import jp.mykempo.audit.AuditRecord;

/** A passkey's counter went back, so that its key may have been copied; the login was refused. */
record PasskeySuspected(long passkey, String principal) implements AuditRecord {
}
