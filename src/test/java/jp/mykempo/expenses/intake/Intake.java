package jp.mykempo.expenses.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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
import jp.mykempo.membership.RowMatching;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/** The import of claims over a database of its own, on 2026-11-22. */
public final class Intake {

	static final Charset MS932 = Charset.forName("windows-31j");

	public final TestDatabase database = TestDatabase.fresh();

	final DataSource source = database.app();

	public final JdbcClient sql = JdbcClient.create(source);

	final Clock clock = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

	final ExpensesImporter importer = new ExpensesImporter(source, sql, new RowMatching(sql), clock);

	final WaitingClaims waiting = new WaitingClaims(sql, new RowMatching(sql), clock, Duration.ofDays(180), 7);

	final Imports imports = new Imports(List.of(importer), sql, new AuditTrail(sql),
			new DataSourceTransactionManager(source));

	RunReport run(Arrival arrival) {
		return imports.run(importer, arrival);
	}

	/** Applies the file, which must go in. */
	public RunReport apply(Path file) {
		RunReport report = run(Arrival.toApply(file, Mode.DIFFERENCE));
		assertThat(report.state()).as(() -> report.toString()).isEqualTo(RunState.APPLIED);
		return report;
	}

	RunReport apply(String text) {
		return apply(file(text, StandardCharsets.UTF_8));
	}

	RunReport check(String text) {
		return run(Arrival.toCheck(file(text, StandardCharsets.UTF_8), Mode.DIFFERENCE));
	}

	static Path file(String text, Charset charset) {
		try {
			return Files.write(Files.createTempFile("expenses", ".csv"), text.getBytes(charset));
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What is wrong: line, column and reason of each finding. */
	static List<String> findings(RunReport report) {
		return report.found()
			.first()
			.stream()
			.map(finding -> finding.line() + " " + finding.column() + " " + finding.reason().replaceAll("^expenses\\.intake\\.", ""))
			.toList();
	}

	/** The rows of a query, each as its entries with blanks between. */
	List<String> rows(String query) {
		return Rows.of(sql, query);
	}

	long count(String table) {
		return Rows.count(sql, table);
	}

}
