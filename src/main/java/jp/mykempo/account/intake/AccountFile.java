package jp.mykempo.account.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvRecord;
import jp.mykempo.access.Hashing;
import jp.mykempo.imports.CsvFile;
import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.RunLog;
import jp.mykempo.imports.RunLog.Place;

/** A file of former accounts on its way into the temporary table. */
final class AccountFile {

	private final CsvFile file;

	private final CsvHeader<AccountColumn> header;

	private final AccountLineReader reader;

	private final RunLog log;

	AccountFile(CsvFile file, Hashing hashing, RunLog log) {
		this.file = file;
		this.log = log;
		this.header = CsvHeader.of(file.header(), AccountColumn.class);
		this.reader = new AccountLineReader(this.header, hashing, log);
	}

	CsvHeader<AccountColumn> header() {
		return this.header;
	}

	/** Brings every line that is right in itself into the temporary table. */
	void stage(Connection connection) throws SQLException {
		this.header.warnOfUnknown(this.log);
		AccountStaging staging = new AccountStaging(connection);
		staging.begin();
		try {
			stageLines(staging);
			staging.end();
		}
		catch (RuntimeException failed) {
			staging.cancel();
			throw failed;
		}
	}

	private void stageLines(AccountStaging staging) throws SQLException {
		Optional<CsvRecord> last = Optional.empty();
		for (Optional<CsvRecord> record = this.file.next(); record.isPresent(); record = this.file.next()) {
			last = record;
			Optional<AccountLine> line = this.reader.read(record.get());
			if (line.isPresent()) {
				staging.add(line.get());
			}
		}
		if (last.isEmpty()) {
			this.log.error(1, Place.WHOLE_LINE, "account.intake.noLines");
		}
		this.header.checkEnd(this.file, last, this.log);
	}

}
