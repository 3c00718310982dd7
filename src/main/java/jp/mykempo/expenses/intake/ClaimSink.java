package jp.mykempo.expenses.intake;

import java.sql.SQLException;

/** Takes the claims of a file, one by one in their order. */
@FunctionalInterface
interface ClaimSink {

	void take(ClaimLine line) throws SQLException;

}
