package jp.mykempo.expenses.intake;

import java.sql.SQLException;

/** An open file of claims in one of the forms that are understood. What is wrong in it is told to the run's log. */
interface ClaimFormat extends AutoCloseable {

	/** Reads the file to its end. Claims with errors are not handed on. */
	void read(ClaimSink sink) throws SQLException;

	/** SHA-256 of the whole file, after it was read. */
	byte[] hash();

	@Override
	void close();

}
