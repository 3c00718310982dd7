package jp.mykempo.checkups.intake;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever decides whose reports are takes it until the transaction ends: else a person could enter the master between
 * the look at the master and the writing of a report that then waits in vain.
 */
final class ReportsLock {

	private ReportsLock() {
	}

	static void take(JdbcClient sql) {
		sql.sql("select pg_advisory_xact_lock(hashtextextended('checkups.report', 0))").query((row, number) -> row).list();
	}

}
