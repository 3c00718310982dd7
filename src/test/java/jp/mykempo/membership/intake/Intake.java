package jp.mykempo.membership.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jp.mykempo.Rows;
import jp.mykempo.TestDatabase;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.Imports;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunReport;
import jp.mykempo.imports.RunState;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/** The import of the coverage master over a database of its own, on 2026-11-22. */
final class Intake {

	final TestDatabase database = TestDatabase.fresh();

	final DataSource source = database.app();

	final JdbcClient sql = JdbcClient.create(source);

	final List<Object> events = new ArrayList<>();

	final CoverageImporter importer = new CoverageImporter(source, sql, events::add,
			Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Tokyo")));

	final Imports imports = new Imports(List.of(importer), sql, new AuditTrail(sql),
			new DataSourceTransactionManager(source));

	RunReport run(Arrival arrival) {
		return imports.run(importer, arrival);
	}

	/** Applies the file, which must go in. */
	RunReport apply(Path file) {
		RunReport report = run(Arrival.toApply(file, Mode.FULL));
		assertThat(report.state()).as(() -> report.toString()).isEqualTo(RunState.APPLIED);
		return report;
	}

	/** Applies a file that tells only what changed. */
	RunReport applyDifference(Path file) {
		RunReport report = run(Arrival.toApply(file, Mode.DIFFERENCE).confirmingEnds(1));
		assertThat(report.state()).as(() -> report.toString()).isEqualTo(RunState.APPLIED);
		return report;
	}

	RunReport check(Path file) {
		return run(Arrival.toCheck(file, Mode.FULL));
	}

	/** The rows of a query, each as its entries with blanks between. */
	List<String> rows(String query) {
		return Rows.of(sql, query);
	}

	long count(String table) {
		return Rows.count(sql, table);
	}

}
