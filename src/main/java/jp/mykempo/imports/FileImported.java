package jp.mykempo.imports;

import jp.mykempo.audit.AuditRecord;

/** A file was applied: one row of the trail a run, with the file's hash. What changed is in the module's history. */
record FileImported(long run, String kind, Mode mode, String sha256) implements AuditRecord {
}
