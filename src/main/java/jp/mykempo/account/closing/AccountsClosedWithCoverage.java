package jp.mykempo.account.closing;

import java.util.Optional;

import jp.mykempo.audit.AuditRecord;

/**
 * Accounts were closed because coverage ended; which, tells {@code account.closing}.
 *
 * @param registrations how many registrations under way were withdrawn
 */
record AccountsClosedWithCoverage(Optional<Long> importRun, long run, int accounts, int registrations)
		implements AuditRecord {
}
