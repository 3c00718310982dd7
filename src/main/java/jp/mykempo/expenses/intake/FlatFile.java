package jp.mykempo.expenses.intake;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvRecord;
import jp.mykempo.imports.CsvFile;
import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.RunLog;

/** Claims as a core system exports them: CSV with a line of column names, a line a claim, the amounts computed. */
final class FlatFile implements ClaimFormat {

	private final CsvFile file;

	private final CsvHeader<ExpenseColumn> header;

	private final FlatLines lines;

	private final RunLog log;

	FlatFile(Path path, YearMonth now, RunLog log) {
		this.file = CsvFile.open(path);
		this.log = log;
		this.header = CsvHeader.of(file.header(), ExpenseColumn.class);
		header.warnOfUnknown(log);
		this.lines = new FlatLines(header, now, log);
	}

	/** True where the first line has the columns. */
	static boolean fits(Path path) {
		return CsvHeader.fits(path, ExpenseColumn.class);
	}

	@Override
	public void read(ClaimSink sink) throws SQLException {
		Optional<CsvRecord> last = Optional.empty();
		try (ReadAhead records = new ReadAhead(file)) {
			for (Optional<CsvRecord> record = records.next(); record.isPresent(); record = records.next()) {
				last = record;
				Optional<ClaimLine> line = lines.read(record.get());
				if (line.isPresent()) {
					sink.take(line.get());
				}
			}
		}
		header.checkEnd(file, last, log);
	}

	@Override
	public byte[] hash() {
		return file.hash();
	}

	@Override
	public void close() {
		file.close();
	}

}
