package jp.mykempo.expenses.intake;

import java.sql.SQLException;

/** An open file of claims in one of the forms that are understood. What is wrong in it is told to the run's log. */
interface ClaimFormat extends AutoCloseable {

	/** Reads the file to its end. Claims with errors are not handed on. */
	void read(ClaimSink sink) throws SQLException;

	/** Claims that public funds alone pay for: read, and no matter of the society. */
	default long ofPublicFundsAlone() {
		return 0;
	}

	/** SHA-256 of the whole file, after it was read. */
	byte[] hash();

	@Override
	void close();

}
