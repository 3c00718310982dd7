package jp.mykempo.expenses.intake;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jp.mykempo.imports.Arrival;
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
 * Takes in medical expenses (O3): flat CSV of a core system, or claim files (UKE), told apart by what is in them. Later
 * lines and files correct or cancel earlier ones; what was told before is kept as a former version. The same file again
 * changes nothing. Claims of persons whom the master does not know wait ({@link WaitingClaims}).
 */
@Component
class ExpensesImporter implements FileImporter {

	private final DataSource source;

	private final JdbcClient sql;

	private final RowMatching matching;

	private final Clock clock;

	ExpensesImporter(DataSource source, JdbcClient sql, RowMatching matching, Clock clock) {
		this.source = source;
		this.sql = sql;
		this.matching = matching;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "expenses";
	}

	@Override
	public String wording() {
		return "expenses.intake";
	}

	@Override
	public boolean mayLeaveOutBadLines() {
		return true;
	}

	@Override
	public boolean recognises(Path file) {
		return ClaimFile.fits(file) || FlatFile.fits(file);
	}

	@Override
	public ImportOutcome read(Arrival arrival, RunLog log) {
		Connection connection = DataSourceUtils.getConnection(source);
		try (ClaimFormat file = open(arrival.file(), log)) {
			Institutions institutions = new Institutions(sql);
			Staging staging = new Staging(connection, institutions);
			try {
				staging.begin();
				file.read(staging);
				staging.end();
			}
			catch (RuntimeException failed) {
				staging.cancel();
				throw failed;
			}
			ImportOutcome outcome = compare(arrival, log, staging, file);
			if (outcome instanceof ImportOutcome.Applied applied) {
				institutions.write(connection);
			}
			return outcome;
		}
		catch (SQLException failed) {
			throw new IllegalStateException("the claims could not be written", failed);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, source);
		}
	}

	private ClaimFormat open(Path file, RunLog log) {
		YearMonth now = YearMonth.from(PeopleTime.today(clock));
		return ClaimFile.fits(file) ? new ClaimFile(file, now, log) : new FlatFile(file, now, log);
	}

	private ImportOutcome compare(Arrival arrival, RunLog log, Staging staging, ClaimFormat file) {
		byte[] hash = file.hash();
		if (wasDelivered(hash)) {
			return new ImportOutcome.Unchanged(Map.of("unchanged", staging.lines()), hash);
		}
		if (staging.lines() == 0 && log.errors() == 0) {
			log.error(1, Place.WHOLE_LINE, "expenses.intake.noLines");
		}
		Claimants claimants = new Claimants(sql, matching);
		claimants.match();
		Versions versions = new Versions(sql);
		versions.find(sql.sql("select exists (select from expenses.claim)").query(Boolean.class).single());
		Map<String, Long> counts = counts(staging, versions.counts(), claimants);
		if (file.ofPublicFundsAlone() > 0) {
			counts.put("publicOnly", file.ofPublicFundsAlone());
		}
		warnOfDoubts(claimants, log);
		if (log.errors() > 0 && !arrival.withoutBadLines()) {
			return new ImportOutcome.Refused("imports.errors", List.of(), counts, hash);
		}
		if (!arrival.apply()) {
			if (log.wantsDifferences()) {
				Preview preview = new Preview(sql);
				preview.sum(counts);
				preview.tell(log);
			}
			return new ImportOutcome.Checked(counts, hash);
		}
		claimants.keepWaiting();
		Applying applying = new Applying(sql, log.run());
		applying.apply();
		if (log.errors() == 0) {
			applying.noteDelivery(hash, staging.lastMonth());
		}
		return new ImportOutcome.Applied(counts, hash);
	}

	private boolean wasDelivered(byte[] hash) {
		return sql.sql("select exists (select from expenses.delivery where file_hash = :hash)")
			.param("hash", hash)
			.query(Boolean.class)
			.single();
	}

	private static Map<String, Long> counts(Staging staging, Versions.Counts versions, Claimants claimants) {
		long aloneCancellations = staging.cancellations() - versions.cancellations();
		Map<String, Long> counts = new LinkedHashMap<>();
		counts.put("added", staging.lines() - versions.lines() - aloneCancellations + versions.added());
		counts.put("corrected", versions.corrected());
		counts.put("cancelled", versions.cancelled());
		counts.put("cancelledAhead", staging.lines() - counts.get("added") - versions.corrected() - versions.cancelled()
				- versions.unchanged());
		counts.put("unchanged", versions.unchanged());
		counts.put("waiting", claimants.waiting());
		return counts;
	}

	private static void warnOfDoubts(Claimants claimants, RunLog log) {
		for (Claimants.Doubt doubt : claimants.doubts()) {
			log.warning(doubt.line(), Place.WHOLE_LINE, "expenses.intake.doubt." + doubt.matching());
		}
	}

}
