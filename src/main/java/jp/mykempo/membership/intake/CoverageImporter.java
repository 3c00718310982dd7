package jp.mykempo.membership.intake;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.sql.DataSource;

import de.siegmar.fastcsv.reader.CsvRecord;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.CsvFile;
import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.FileImporter;
import jp.mykempo.imports.ImportOutcome;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunLog;
import jp.mykempo.imports.RunLog.Place;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.membership.CoveragesCorrected;
import jp.mykempo.membership.CoveragesEnded;
import jp.mykempo.membership.MembersChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Takes in the society's coverage master (O2): reads the file line by line, brings what is new or changed into a
 * temporary table, compares it in sets, reports, and applies. The same file again changes nothing.
 *
 * <p>Nothing is applied while a line has an error. Who is missing from a full file is reported and stays covered:
 * coverage ends only by a day of loss. More than 2 % of ends want to be confirmed by their exact number (T1).
 */
@Component
class CoverageImporter implements FileImporter {

	private static final int MISSING_SHOWN = 200;

	private static final long ENDS_PER_HUNDRED = 2;

	private final DataSource source;

	private final JdbcClient sql;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CoverageImporter(DataSource source, JdbcClient sql, ApplicationEventPublisher events, Clock clock) {
		this.source = source;
		this.sql = sql;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "coverage";
	}

	@Override
	public String wording() {
		return "membership.intake";
	}

	@Override
	public boolean hasModes() {
		return true;
	}

	@Override
	public boolean recognises(Path file) {
		return CsvHeader.fits(file, CoverageColumn.class);
	}

	@Override
	public ImportOutcome read(Arrival arrival, RunLog log) {
		Connection connection = DataSourceUtils.getConnection(source);
		try (CsvFile file = CsvFile.open(arrival.file())) {
			Staging staging = new Staging(connection);
			try {
				return new Session(arrival, log, file, staging).run();
			}
			catch (RuntimeException failed) {
				staging.cancel();
				throw failed;
			}
		}
		catch (SQLException failed) {
			throw new IllegalStateException("the coverage master could not be written", failed);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, source);
		}
	}

	/** One file on its way in. */
	private final class Session {

		private final Arrival arrival;

		private final RunLog log;

		private final CsvFile file;

		private final Staging staging;

		private final CsvHeader<CoverageColumn> header;

		private KnownCoverages known;

		private Linking.Hints hints = Linking.Hints.NONE;

		private long unchanged;

		Session(Arrival arrival, RunLog log, CsvFile file, Staging staging) {
			this.arrival = arrival;
			this.log = log;
			this.file = file;
			this.staging = staging;
			this.header = CsvHeader.of(file.header(), CoverageColumn.class);
		}

		ImportOutcome run() throws SQLException {
			header.warnOfUnknown(log);
			known = staging.known();
			EmployersSeen employers = new EmployersSeen(header, log);
			staging.begin();
			readLines(employers);
			staging.end(employers);
			employers.refuseUnknown(employersInMaster());
			byte[] hash = file.hash();
			return log.isRepetition(hash) ? new ImportOutcome.Unchanged(Map.of("unchanged", unchanged), hash)
					: compareAndApply(hash);
		}

		private void readLines(EmployersSeen employers) throws SQLException {
			LineReader reader = new LineReader(header, log, PeopleTime.today(clock));
			Optional<CsvRecord> last = Optional.empty();
			for (Optional<CsvRecord> record = file.next(); record.isPresent(); record = file.next()) {
				last = record;
				Optional<CoverageLine> line = reader.read(record.get());
				if (line.isPresent()) {
					employers.see(line.get());
					stage(line.get());
				}
			}
			if (last.isEmpty() && arrival.mode() == Mode.FULL) {
				log.error(1, Place.WHOLE_LINE, "membership.intake.noLines");
			}
			header.checkEnd(file, last, log);
		}

		private void stage(CoverageLine line) throws SQLException {
			long key = line.keyHash();
			int before = known.see(key, line.line());
			if (before != 0) {
				log.error(line.line(), Place.WHOLE_LINE, "membership.intake.duplicate", String.valueOf(before));
				return;
			}
			long lineHash = line.lineHash();
			if (known.isUnchanged(key, lineHash)) {
				unchanged++;
			}
			else {
				hints = hints.with(line);
				staging.add(line, key, lineHash, known.coverageOf(key));
			}
		}

		private ImportOutcome compareAndApply(byte[] hash) {
			Applying.Numbering base = Applying.Numbering.of(sql, known.isMasterEmpty());
			Linking linking = new Linking(sql, known.isMasterEmpty(), hints);
			linking.link(base.person());
			refuseContradictions(linking);
			new Checking(sql, header, log).check(base.person());
			Applying applying = new Applying(sql, log.run());
			Comparison comparison = new Comparison(sql, header);
			Map<String, Long> counts = compare(applying, comparison);
			if (log.errors() > 0) {
				return new ImportOutcome.Refused("imports.errors", List.of(), counts, hash);
			}
			if (arrival.apply()) {
				return apply(applying, base, counts, hash);
			}
			log.endsToConfirm(isMany(counts.get("ended")) ? counts.get("ended") : 0);
			if (log.wantsDifferences()) {
				new Preview(sql).tell(log);
			}
			return new ImportOutcome.Checked(counts, hash);
		}

		private ImportOutcome apply(Applying applying, Applying.Numbering base, Map<String, Long> counts, byte[] hash) {
			long ends = counts.get("ended");
			if (isMany(ends) && arrival.confirmedEnds().orElse(-1) != ends) {
				return new ImportOutcome.Refused("membership.intake.confirmEnds", List.of(String.valueOf(ends)), counts,
						hash);
			}
			applying.apply(base);
			if (applying.changed("ENDED", "RENUMBERED")) {
				events.publishEvent(new CoveragesEnded(log.run()));
			}
			if (applying.changed("RESTORED")) {
				events.publishEvent(new CoveragesCorrected(log.run()));
			}
			events.publishEvent(new MembersChanged(log.run()));
			return new ImportOutcome.Applied(counts, hash);
		}

		private boolean isMany(long ends) {
			return ends * 100 > known.goingOn() * ENDS_PER_HUNDRED;
		}

		/** A line may correct or close a coverage only if no other line of the file tells that coverage as it is. */
		private void refuseContradictions(Linking linking) {
			for (Linking.Claimed claimed : linking.claimed()) {
				if (known.see(claimed.keyHash(), claimed.line()) != 0) {
					linking.release(claimed);
				}
			}
		}

		private Map<String, Long> compare(Applying applying, Comparison comparison) {
			Map<String, Long> employers = comparison.employers();
			applying.writeEmployers();
			comparison.compare(known.isMasterEmpty());
			Map<String, Long> counts = new LinkedHashMap<>(comparison.coverages());
			counts.put("unchanged", unchanged + counts.remove("same"));
			if (arrival.mode() == Mode.FULL) {
				KnownCoverages.Missing missing = known.missing(MISSING_SHOWN);
				counts.put("missing", missing.count());
				warnOfMissing(missing);
			}
			counts.putAll(employers);
			return counts;
		}

		private void warnOfMissing(KnownCoverages.Missing missing) {
			for (long coverage : missing.first()) {
				log.warning(0, Place.WHOLE_LINE, "membership.intake.notInFile", String.valueOf(coverage));
			}
		}

		private Set<String> employersInMaster() {
			return new HashSet<>(sql.sql("select code from membership.employer").query(String.class).list());
		}

	}

}
