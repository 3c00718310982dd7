package jp.mykempo.checkups.healthage.intake;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import de.siegmar.fastcsv.reader.CsvRecord;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.CopyStream;
import jp.mykempo.imports.CsvFile;
import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.FileImporter;
import jp.mykempo.imports.ImportOutcome;
import jp.mykempo.imports.RunLog;
import jp.mykempo.imports.RunLog.Place;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.membership.RowMatching;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Takes in health ages that the society's provider computed (C3): {@code import health-age FILE [--apply]}. Lines with
 * errors keep the file out; lines whose person is not in the master wait for it (O3). Of one person and fiscal year the
 * newest file holds; the same file again changes nothing.
 */
@Component
class HealthAgeImporter implements FileImporter {

	private final DataSource source;

	private final JdbcClient sql;

	private final RowMatching persons;

	private final Clock clock;

	HealthAgeImporter(DataSource source, JdbcClient sql, RowMatching persons, Clock clock) {
		this.source = source;
		this.sql = sql;
		this.persons = persons;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "health-age";
	}

	@Override
	public String wording() {
		return "checkups.healthage.intake";
	}

	@Override
	public boolean recognises(Path file) {
		return CsvHeader.fits(file, HealthAgeColumn.class);
	}

	@Override
	public boolean mayLeaveOutBadLines() {
		return true;
	}

	@Override
	public ImportOutcome read(Arrival arrival, RunLog log) {
		HealthAgeStage stage = new HealthAgeStage(this.sql).begin();
		try (CsvFile file = CsvFile.open(arrival.file())) {
			CsvHeader<HealthAgeColumn> header = CsvHeader.of(file.header(), HealthAgeColumn.class);
			header.warnOfUnknown(log);
			Optional<CsvRecord> last = stageLines(file, new HealthAgeReader(header, PeopleTime.today(this.clock), log));
			if (last.isEmpty()) {
				log.error(1, Place.WHOLE_LINE, "checkups.healthage.intake.noLines");
			}
			header.checkEnd(file, last, log);
			return compareAndApply(stage, header, arrival, log, file.hash());
		}
	}

	/** The last line of the file, whether it was right or not; empty where there is none. */
	private Optional<CsvRecord> stageLines(CsvFile file, HealthAgeReader reader) {
		Connection connection = DataSourceUtils.getConnection(this.source);
		try {
			CopyStream lines = HealthAgeStage.lines(connection);
			try {
				return copy(file, reader, lines);
			}
			catch (RuntimeException failed) {
				lines.cancel();
				throw failed;
			}
		}
		catch (SQLException failed) {
			throw new IllegalStateException("the health ages could not be written", failed);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.source);
		}
	}

	private static Optional<CsvRecord> copy(CsvFile file, HealthAgeReader reader, CopyStream lines) throws SQLException {
		Optional<CsvRecord> last = Optional.empty();
		for (Optional<CsvRecord> record = file.next(); record.isPresent(); record = file.next()) {
			last = record;
			Optional<HealthAgeLine> line = reader.read(record.get());
			if (line.isPresent()) {
				HealthAgeStage.add(lines, line.get());
			}
		}
		lines.end();
		return last;
	}

	private ImportOutcome compareAndApply(HealthAgeStage stage, CsvHeader<HealthAgeColumn> header, Arrival arrival,
			RunLog log, byte[] hash) {
		if (log.isRepetition(hash)) {
			return new ImportOutcome.Unchanged(Map.of(), hash);
		}
		stage.match(this.persons);
		new HealthAgeFindings(this.sql, header, log).note();
		stage.leaveOutTwice();
		Map<String, Long> counts = stage.counts();
		if (log.errors() > 0 && !arrival.withoutBadLines()) {
			return new ImportOutcome.Refused("imports.errors", List.of(), counts, hash);
		}
		if (!arrival.apply()) {
			if (log.wantsDifferences()) {
				new Preview(this.sql).tell(log);
			}
			return new ImportOutcome.Checked(counts, hash);
		}
		stage.write(log.run());
		stage.keepWaiting(log.run());
		return new ImportOutcome.Applied(counts, hash);
	}

}
