package jp.mykempo.checkups.healthage.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jp.mykempo.TestDatabase;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.Differences;
import jp.mykempo.imports.Finding;
import jp.mykempo.imports.Imports;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunReport;
import jp.mykempo.imports.RunState;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.membership.MembersChanged;
import jp.mykempo.membership.RowMatching;
import jp.mykempo.people.Family;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Health ages come in wholly or not at all, find their persons or wait, and nothing twice (C3, O3, I8). */
class HealthAgeImporterTest {

	private static final String HEADER = "保険者番号,記号,番号,枝番,カナ氏名,生年月日,年度,健診日,健康年齢,出所\n";

	private static final TestDatabase database = TestDatabase.fresh();

	private static final JdbcClient sql = database.sql();

	private final MihonFamily mihon = MihonFamily.in(sql);

	private Imports imports;

	private HealthAgeImporter importer;

	private WaitingHealthAges waiting;

	private TransactionTemplate transaction;

	@TempDir
	private Path folder;

	@BeforeEach
	void start() {
		DataSource source = database.app();
		JdbcClient client = JdbcClient.create(source);
		Clock clock = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), PeopleTime.JAPAN);
		this.importer = new HealthAgeImporter(source, client, new RowMatching(client), clock);
		DataSourceTransactionManager transactions = new DataSourceTransactionManager(source);
		this.imports = new Imports(List.of(this.importer), client, new AuditTrail(client), transactions);
		this.transaction = new TransactionTemplate(transactions);
		this.waiting = new WaitingHealthAges(client, new RowMatching(client), Duration.ofDays(180));
	}

	@Test
	void aHealthAgeFindsItsPerson() {
		RunReport report = apply(line(this.mihon.hanako(), "2026", "2026-06-01", "48.9")
				+ line(this.mihon.taro(), "", "2025/7/1", "５０"));

		assertThat(report.state()).isEqualTo(RunState.APPLIED);
		assertThat(report.counts()).containsEntry("ADDED", 2L).containsEntry("WAITING", 0L);
		assertThat(known(this.mihon.hanako())).containsEntry("fiscal_year", 2026)
			.containsEntry("years", new BigDecimal("48.9"))
			.containsEntry("source", "みほんヘルス研究所(2026年版)");
		assertThat(known(this.mihon.taro())).containsEntry("fiscal_year", 2025).containsEntry("years", new BigDecimal("50.0"));
	}

	@Test
	void theSameFileAgainChangesNothing() {
		String lines = line(this.mihon.hanako(), "2024", "", "46.0");
		apply(lines);
		Map<String, Object> before = known(this.mihon.hanako());

		assertThat(apply(lines).state()).isEqualTo(RunState.UNCHANGED);
		assertThat(apply(line(this.mihon.taro(), "2024", "", "47.0") + lines).counts()).containsEntry("SAME", 1L);
		assertThat(known(this.mihon.hanako())).isEqualTo(before);
	}

	@Test
	void aLaterFileCorrects() {
		apply(line(this.mihon.hanako(), "2025", "", "47.0"));
		RunReport report = apply(line(this.mihon.hanako(), "2025", "", "47.3"));

		assertThat(report.counts()).containsEntry("CHANGED", 1L);
		assertThat(known(this.mihon.hanako())).containsEntry("years", new BigDecimal("47.3"));
	}

	@Test
	void theDeskReadsWhoseItIsAndOfWhichYearButNotHowOld() throws IOException {
		apply(line(this.mihon.hanako(), "2023", "", "47.0") + line(this.mihon.taro(), "2023", "", "50"));
		Path file = Files.writeString(this.folder.resolve("looked.csv"), HEADER + line(this.mihon.hanako(), "2023", "", "47.3")
				+ line(this.mihon.taro(), "2023", "", "50") + line(this.mihon.sakura(), "2023", "", "12"));
		Family.in(sql).isProtected(this.mihon.sakura());

		assertThat(Differences.of(this.imports, this.importer, file).told()).containsExactly(
				"CHANGED 101-" + this.mihon.hanako().number().number() + "-00 見本　花子 fiscal_year 2023 2023",
				"ADDED null null fiscal_year null 2023");
	}

	@Test
	void mistakesAreToldByLineAndColumnAndKeepTheFileOut() {
		Someone hanako = this.mihon.hanako();
		RunReport report = apply(line(hanako, "2026", "", "48.95") + line(hanako, "", "", "48") + line(hanako, "2027", "", "48")
				+ line(hanako, "2025", "2026-06-01", "48") + line(hanako, "2026", "2026-12-01", "48")
				+ line(hanako, "2026", "", "0") + line(hanako, "2026", "", "") + line(this.mihon.taro(), "2026", "", "48"));

		assertThat(report.state()).isEqualTo(RunState.REFUSED);
		assertThat(report.found().first()).filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
			.extracting(finding -> finding.line() + " " + finding.columnName() + " " + finding.reason())
			.containsExactly("2 健康年齢 checkups.healthage.intake.years", "3 年度 checkups.healthage.intake.year.missing",
					"4 年度 checkups.healthage.intake.year.range", "5 健診日 checkups.healthage.intake.year.other",
					"6 健診日 checkups.healthage.intake.future", "7 健康年齢 checkups.healthage.intake.years.range",
					"8 健康年齢 checkups.healthage.intake.missing");
		assertThat(sql.sql("select count(*) from checkups.health_age where person_id = ?")
			.param(this.mihon.taro().id().value())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void twoLinesOfOnePersonAndYearAreAMistake() {
		RunReport report = apply(line(this.mihon.hanako(), "2026", "", "48.9") + line(this.mihon.hanako(), "2026", "", "48.8"));

		assertThat(report.found().first()).extracting(Finding::reason).containsExactly("checkups.healthage.intake.twice");
		assertThat(report.found().first().getFirst().arguments()).containsExactly("2");
	}

	@Test
	void badLinesMayBeLeftOut() throws IOException {
		Path file = Files.writeString(this.folder.resolve("some.csv"), HEADER + line(this.mihon.hanako(), "2021", "", "41.25")
				+ line(this.mihon.taro(), "2021", "", "44") + line(this.mihon.sakura(), "2021", "", "7.1")
				+ line(this.mihon.sakura(), "2021", "", "7.2"));
		RunReport report = this.imports.run(this.importer, Arrival.toApply(file, Mode.DIFFERENCE).leavingOutBadLines());

		assertThat(report.state()).isEqualTo(RunState.APPLIED);
		assertThat(report.found().errors()).isEqualTo(2);
		assertThat(report.counts()).containsEntry("ADDED", 1L);
		assertThat(known(this.mihon.taro())).containsEntry("fiscal_year", 2021);
	}

	@Test
	void aFileThatWasCutOffIsRefusedWhateverMayBeLeftOut() throws IOException {
		String text = HEADER + line(this.mihon.hanako(), "2026", "", "48.9") + line(this.mihon.taro(), "2026", "", "50.1");
		Path file = Files.writeString(this.folder.resolve("cut.csv"), text.substring(0, text.length() - 20));
		RunReport report = this.imports.run(this.importer, Arrival.toApply(file, Mode.DIFFERENCE).leavingOutBadLines());

		assertThat(report.state()).isEqualTo(RunState.REFUSED);
		assertThat(report.refusal().reason()).isEqualTo("imports.file.cutOff");
	}

	@Test
	void whoIsNotInTheMasterWaitsAndIsFoundLater() {
		Someone sakura = this.mihon.sakura();
		String stranger = "," + "記-未着" + ",9988776,01,ミチャク　タロウ,1980-01-01,2026,,44.4,みほんヘルス研究所(2026年版)\n";
		assertThat(apply(stranger).counts()).containsEntry("WAITING", 1L);
		assertThat(waiting()).isEqualTo(1);

		matchAfterImport();
		assertThat(waiting()).isEqualTo(1);

		sql.sql("""
				update checkups.health_age_waiting set symbol_key = s.symbol_key, number_key = s.number_key, branch_key = s.branch_key,
					birth_date = :birth, kana_key = null
				from (select symbol_key, number_key, branch_key from membership.shared_coverage where person_id = :person) s
				""").param("birth", sakura.birthDate()).param("person", sakura.id().value()).update();
		matchAfterImport();
		assertThat(waiting()).isZero();
		assertThat(known(sakura)).containsEntry("years", new BigDecimal("44.4"));
	}

	@Test
	void whatWaitedDoesNotReplaceWhatCameLater() {
		Someone taro = this.mihon.taro();
		apply(line(taro, "2023", "", "50.1"));
		sql.sql("""
				insert into checkups.health_age_waiting (symbol_key, number_key, birth_date, fiscal_year, day, years, source, run_id,
					arrived_at)
				select symbol_key, number_key, :birth, 2023, date '2023-10-01', 51, 'alt', 1, now() - interval '1 day'
				from membership.shared_coverage where person_id = :person
				""").param("birth", taro.birthDate()).param("person", taro.id().value()).update();
		matchAfterImport();

		assertThat(waiting()).isZero();
		assertThat(known(taro)).containsEntry("years", new BigDecimal("50.1"));
	}

	@Test
	void nobodyWaitsLongerThanHalfAYear() {
		sql.sql("""
				insert into checkups.health_age_waiting (symbol_key, number_key, birth_date, fiscal_year, day, years, source, run_id,
					arrived_at)
				values ('x', '1', date '1980-01-01', 2020, date '2020-10-01', 51, 'alt', 1, now() - interval '181 days'),
					('x', '2', date '1980-01-01', 2020, date '2020-10-01', 51, 'alt', 1, now() - interval '179 days')
				""").update();
		assertThat(this.waiting.drop()).isEqualTo(1);
		sql.sql("delete from checkups.health_age_waiting").update();
	}

	@Test
	void ms932IsReadToo() {
		RunReport report = run(HEADER + line(this.mihon.hanako(), "2022", "", "42.8"), Charset.forName("windows-31j"), true);

		assertThat(report.state()).isEqualTo(RunState.APPLIED);
		assertThat(known(this.mihon.hanako())).containsEntry("source", "みほんヘルス研究所(2026年版)");
	}

	@Test
	void withoutApplyNothingIsWritten() {
		RunReport report = run(HEADER + line(this.mihon.sakura(), "2026", "", "12.0"), StandardCharsets.UTF_8, false);

		assertThat(report.state()).isEqualTo(RunState.CHECKED);
		assertThat(report.counts()).containsEntry("ADDED", 1L);
		assertThat(sql.sql("select count(*) from checkups.health_age where person_id = ?")
			.param(this.mihon.sakura().id().value())
			.query(Long.class)
			.single()).isZero();
	}

	private void matchAfterImport() {
		this.transaction.executeWithoutResult(status -> this.waiting.on(new MembersChanged(1)));
	}

	private long waiting() {
		return sql.sql("select count(*) from checkups.health_age_waiting").query(Long.class).single();
	}

	private static Map<String, Object> known(Someone someone) {
		return sql.sql("""
				select fiscal_year::integer, coverage_id, measured_on, years, source, run_id, arrived_at
				from checkups.health_age where person_id = ?
				""").param(someone.id().value()).query().singleRow();
	}

	private static String line(Someone someone, String year, String day, String years) {
		return String.join(",", "", someone.number().symbol(), someone.number().number(), someone.branch(),
				someone.names().kana(), someone.birthDate().toString(), year, day, years, "みほんヘルス研究所(2026年版)") + "\n";
	}

	private RunReport apply(String lines) {
		return run(HEADER + lines, StandardCharsets.UTF_8, true);
	}

	private RunReport run(String text, Charset charset, boolean apply) {
		try {
			Path file = Files.write(this.folder.resolve("health-age.csv"), text.getBytes(charset));
			return this.imports.run(this.importer,
					apply ? Arrival.toApply(file, Mode.DIFFERENCE) : Arrival.toCheck(file, Mode.DIFFERENCE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
