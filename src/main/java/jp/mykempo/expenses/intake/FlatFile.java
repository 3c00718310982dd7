package jp.mykempo.expenses.intake;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvRecord;
import jp.mykempo.imports.CsvFile;
import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.RunLog;
import jp.mykempo.imports.RunLog.Place;
import jp.mykempo.imports.UnreadableFile;

/** Claims as a core system exports them: CSV with a line of column names, a line a claim, the amounts computed. */
final class FlatFile implements ClaimFormat {

	private final CsvFile file;

	private final FlatLines lines;

	private final RunLog log;

	FlatFile(Path path, YearMonth now, RunLog log) {
		this.file = CsvFile.open(path);
		this.log = log;
		CsvHeader<ExpenseColumn> header = CsvHeader.of(file.header(), ExpenseColumn.class);
		if (!header.unknown().isEmpty()) {
			log.warning(1, Place.WHOLE_LINE, "imports.columns.unknown", String.join("、", header.unknown()));
		}
		this.lines = new FlatLines(header, now, log);
	}

	/** True where the first line has the columns. */
	static boolean fits(Path path) {
		return CsvHeader.fits(path, ExpenseColumn.class);
	}

	@Override
	public void read(ClaimSink sink) throws SQLException {
		long last = 0;
		boolean narrow = false;
		try (ReadAhead records = new ReadAhead(file)) {
			for (Optional<CsvRecord> record = records.next(); record.isPresent(); record = records.next()) {
				last = record.get().getStartingLineNumber();
				narrow = record.get().getFieldCount() < file.header().size();
				Optional<ClaimLine> line = lines.read(record.get());
				if (line.isPresent()) {
					sink.take(line.get());
				}
			}
		}
		checkEnd(last, narrow);
	}

	/** A line that breaks off is no mistake in that line alone: what came after it is missing too. */
	private void checkEnd(long last, boolean narrow) {
		if (file.endedInLine() && narrow) {
			throw new UnreadableFile("imports.file.cutOff");
		}
		if (file.endedInLine() && last > 0) {
			log.warning(last, Place.WHOLE_LINE, "imports.file.noNewline");
		}
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
