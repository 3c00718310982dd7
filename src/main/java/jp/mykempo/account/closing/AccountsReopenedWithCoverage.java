package jp.mykempo.account.closing;

import jp.mykempo.audit.AuditRecord;

/** Accounts opened again because an import corrected the master; which, tells {@code account.closing}. */
record AccountsReopenedWithCoverage(long importRun, long run, int accounts) implements AuditRecord {
}
