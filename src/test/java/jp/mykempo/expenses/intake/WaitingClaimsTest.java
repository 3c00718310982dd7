package jp.mykempo.expenses.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import jp.mykempo.TestDatabase;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.expenses.core.Claim;
import jp.mykempo.expenses.core.Claims;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.Imports;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunReport;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.membership.MembersChanged;
import jp.mykempo.membership.RowMatching;
import jp.mykempo.people.Family;
import jp.mykempo.people.Someone;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** O3: whose claims they are, who waits, and what remains of an import that is cut off. */
class WaitingClaimsTest {

	private final Intake intake = new Intake();

	private final Claims claims = new Claims(intake.sql);

	private final Someone stranger = new Someone(new PersonId(1), new Someone.Names("見本　新", "ミホン　アラタ"),
			LocalDate.of(1990, 5, 5), new SymbolNumber("101", "900001"), "00");

	@Test
	void whoIsNotInTheMasterWaitsForIt() {
		RunReport report = intake.apply(new FlatText().line(stranger).line(stranger, "診療年月", "202607").text());
		assertThat(report.counts()).containsEntry("added", 2L).containsEntry("waiting", 2L);
		assertThat(intake.count("expenses.waiting")).isEqualTo(2);

		intake.waiting.matchAgain(new MembersChanged(1));
		assertThat(intake.count("expenses.waiting")).isEqualTo(2);

		Someone arata = Family.in(intake.sql).insured("見本　新", "ミホン　アラタ", "1990-05-05");
		intake.sql.sql("update membership.coverage set number = '900001', number_key = '900001', branch = '00', branch_key = '00'")
			.update();
		TestDatabase.tx(intake.source).executeWithoutResult(status -> intake.waiting.matchAgain(new MembersChanged(2)));
		assertThat(seen(arata)).hasSize(2);
		assertThat(intake.count("expenses.waiting")).isZero();
	}

	@Test
	void afterHalfAYearTheyAreDropped() {
		intake.apply(new FlatText().line(stranger).text());
		intake.sql.sql("update expenses.waiting set since = now() - interval '181 days'").update();
		intake.apply(new FlatText().line(stranger, "診療年月", "202607").text());

		intake.waiting.upkeep();

		assertThat(intake.rows("select month from expenses.claim")).containsExactly("2026-07-01");
		assertThat(intake.count("expenses.waiting")).isEqualTo(1);
	}

	@Test
	void yearsThatNobodySeesAreNotKeptForEver() {
		Someone hanako = Family.in(intake.sql).insured("見本　花子", "ミホン　ハナコ", "1975-04-01");
		intake.apply(new FlatText().line(hanako, "診療年月", "201912").line(hanako, "診療年月", "202001").text());

		intake.waiting.upkeep();

		assertThat(intake.rows("select month from expenses.claim")).containsExactly("2020-01-01");
	}

	@Test
	void anotherBirthDateThanTheBranchsIsADoubt() {
		Someone hanako = Family.in(intake.sql).insured("見本　花子", "ミホン　ハナコ", "1975-04-01");
		RunReport report = intake.apply(new FlatText().line(hanako, "生年月日", "1975-04-02").text());

		assertThat(Intake.findings(report)).containsExactly("2 0 doubt.CONTRADICTION");
		assertThat(report.counts()).containsEntry("waiting", 1L);
		assertThat(seen(hanako)).isEmpty();
	}

	@Test
	void eachMonthFindsItsCoverage() {
		Family family = Family.in(intake.sql);
		Someone hanako = family.insured("見本　花子", "ミホン　ハナコ", "1975-04-01");
		family.renumbered(hanako, hanako.number(), LocalDate.of(2026, 6, 10), "VOLUNTARY_CONTINUATION");
		FlatText text = new FlatText();
		List.of("202604", "202606", "202607", "202609").forEach(month -> text.line(hanako, "診療年月", month));
		intake.apply(text.text());

		assertThat(intake.rows("""
				select c.month, v.acquired_on from expenses.claim c join membership.shared_coverage v using (coverage_id)
				order by c.month
				""")).containsExactly("2026-04-01 2010-04-01", "2026-06-01 2010-04-01", "2026-07-01 2026-06-10",
				"2026-09-01 2026-06-10");
		assertThat(seen(hanako)).hasSize(4);
	}

	@Test
	void anImportThatIsCutOffLeavesNothing() {
		Someone hanako = Family.in(intake.sql).insured("見本　花子", "ミホン　ハナコ", "1975-04-01");
		FlatText text = new FlatText();
		for (int i = 0; i < 3_000; i++) {
			text.line(hanako, "レセプト検索番号", "N" + i);
		}
		Path file = Intake.file(text.text(), StandardCharsets.UTF_8);
		for (String step : List.of("create temp table stage", "create temp table claimant", "create temp table version",
				"insert into expenses.claim", "select expenses.end_first_load", "insert into expenses.delivery")) {
			assertThatThrownBy(() -> cutOffAt(step, file)).as(step).isInstanceOf(Exception.class);
			assertThat(intake.count("expenses.claim")).as(step).isZero();
			assertThat(intake.count("expenses.institution") + intake.count("expenses.delivery")).as(step).isZero();
			assertThat(intake.rows("select indexname from pg_indexes where tablename = 'claim'")).as(step).hasSize(3);
		}
		intake.apply(file);
		assertThat(intake.count("expenses.claim")).isEqualTo(3_000);
	}

	/** Ends the connection on the server, as somebody's kill would, when the statement is about to be sent. */
	private void cutOffAt(String step, Path file) {
		AtomicBoolean cut = new AtomicBoolean();
		DataSource cutting = new DelegatingDataSource(intake.source) {
			@Override
			public Connection getConnection() throws SQLException {
				return SeveredConnection.before(step, super.getConnection(), cut);
			}
		};
		JdbcClient sql = JdbcClient.create(cutting);
		ExpensesImporter importer = new ExpensesImporter(cutting, sql, new RowMatching(sql), intake.clock);
		new Imports(List.of(importer), sql, new AuditTrail(sql), new DataSourceTransactionManager(cutting)).run(importer,
				Arrival.toApply(file, Mode.DIFFERENCE));
	}

	private List<Claim> seen(Someone insured) {
		return claims.ofHousehold(insured.id(), Year.of(2026), LocalDate.of(2026, 11, 22));
	}

}
