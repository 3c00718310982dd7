package jp.mykempo.checkups.intake;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;

import javax.sql.DataSource;

import jp.mykempo.checkups.core.ItemCatalogue;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.FileImporter;
import jp.mykempo.imports.ImportOutcome;
import jp.mykempo.imports.RunLog;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.membership.RowMatching;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Takes in check-ups (O3): the ministry's CDA documents, one by one or in archives, and CSV with a header of item codes,
 * whichever the file's first bytes say. Reads it in little memory, stages, finds the persons, reports, and applies.
 *
 * <p>A check-up told again as it was changes nothing; told otherwise it replaces the former one; a request to delete
 * removes it. Persons who are not in the master wait ({@link WaitingReports}). Whether the same file comes twice is seen
 * by its check-ups, not by its bytes.
 */
@Component
class CheckupImporter implements FileImporter {

	private final DataSource source;

	private final JdbcClient sql;

	private final RowMatching matching;

	private final ItemCatalogue catalogue;

	private final Clock clock;

	CheckupImporter(DataSource source, JdbcClient sql, RowMatching matching, ItemCatalogue catalogue, Clock clock) {
		this.source = source;
		this.sql = sql;
		this.matching = matching;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "checkups";
	}

	@Override
	public String wording() {
		return "checkups.intake";
	}

	/** 収縮期血圧(1回目) 9A751000000000001. */
	@Override
	public String inWords(String told, Locale locale) {
		return catalogue.find(told).map(item -> item.name(locale) + " " + item.code()).orElse(told);
	}

	@Override
	public boolean mayLeaveOutBadLines() {
		return true;
	}

	@Override
	public boolean recognises(Path file) {
		return Content.of(file) != Content.CSV || LineReader.recognises(file);
	}

	@Override
	public ImportOutcome read(Arrival arrival, RunLog log) {
		catalogue.all();
		Connection connection = DataSourceUtils.getConnection(source);
		try {
			Staging staging = new Staging(connection);
			HeaderRules headers = new HeaderRules(log, PeopleTime.today(clock));
			ArrivedFile file = new ArrivedFile(log, headers, new ValueRules(catalogue, log), staging);
			return read(arrival, log, staging, file);
		}
		catch (SQLException failed) {
			throw new IllegalStateException("check-ups could not be written", failed);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, source);
		}
	}

	private ImportOutcome read(Arrival arrival, RunLog log, Staging staging, ArrivedFile file) throws SQLException {
		staging.begin();
		try {
			file.read(arrival.file());
		}
		catch (RuntimeException failed) {
			staging.cancel();
			throw failed;
		}
		staging.end();
		boolean apply = arrival.apply() && (log.errors() == 0 || arrival.withoutBadLines());
		return new Decision(sql, matching, log).decide(file, apply, arrival.withoutBadLines());
	}

}
