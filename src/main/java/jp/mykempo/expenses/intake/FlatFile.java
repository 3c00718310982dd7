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

	/** The line that was read last. */
	private Optional<CsvRecord> last = Optional.empty();

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
		try (ReadAhead<ClaimLine> claims = new ReadAhead<>(this::next)) {
			for (Optional<ClaimLine> claim = claims.next(); claim.isPresent(); claim = claims.next()) {
				sink.take(claim.get());
			}
		}
		header.checkEnd(file, last, log);
	}

	/** The next claim with whose line nothing is wrong. */
	private Optional<ClaimLine> next() {
		Optional<ClaimLine> claim = Optional.empty();
		for (Optional<CsvRecord> record = file.next(); record.isPresent(); record = file.next()) {
			last = record;
			claim = lines.read(record.get());
			if (claim.isPresent()) {
				break;
			}
		}
		return claim;
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
