package jp.mykempo.checkups.intake;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jp.mykempo.TestDatabase;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.checkups.core.ItemValue;
import jp.mykempo.checkups.core.Report;
import jp.mykempo.checkups.core.Reports;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunReport;
import jp.mykempo.imports.RunState;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.membership.RowMatching;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What comes later: the same once more, corrections, deletions, and persons who enter the master afterwards (O3). */
class LifeOfReportsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@TempDir
	private Path folder;

	private CheckupIntake intake;

	@BeforeEach
	void begin() {
		intake = new CheckupIntake(folder);
	}

	@Test
	void theSameFileTwiceChangesNothing() {
		intake.hanako();
		intake.applied(CdaText.usual().xml());
		List<String> before = intake.rows("select * from checkups.report");

		RunReport again = intake.apply(CdaText.usual().xml());
		intake.applied(CdaText.usual("exam", "20240610").xml());
		assertThat(intake.applied(CdaText.usual().xml())).isEqualTo("unchanged 1");

		assertThat(again.state()).isEqualTo(RunState.UNCHANGED);
		assertThat(intake.rows("select * from checkups.report where exam_date = '2025-06-10'")).isEqualTo(before);
		assertThat(intake.count("checkups.change")).isEqualTo(2);
	}

	@Test
	void aCorrectionReplacesWhatWasThere() {
		intake.hanako();
		intake.applied(CdaText.usual().xml());

		assertThat(intake.applied(CdaText.of().quantity("9N001000000000001", "163.2", "cm").xml())).isEqualTo("corrected 1");

		assertThat(intake.value("9N001000000000001")).isEqualTo(new ItemValue.Measured(new BigDecimal("163.2"), "cm"));
		assertThat(intake.rows("select kind from checkups.change order by id")).containsExactly("ADDED", "CORRECTED");
	}

	@Test
	void aRequestToDeleteMeetsOnlyItsOwnKindAndDay() {
		intake.hanako();
		intake.applied(CdaText.usual().xml());

		RunReport other = intake.apply(CdaText.usual("report", "49").xml());
		RunReport day = intake.apply(CdaText.usual("report", "19", "exam", "20250611").xml());

		assertThat(CheckupIntake.findings(other)).containsExactly("WARNING 2:96 ClinicalDocument checkups.intake.deletion.NOTHING");
		assertThat(CheckupIntake.counts(day)).isEmpty();
		assertThat(intake.count("checkups.report")).isEqualTo(1);
		assertThat(intake.applied(CdaText.of("report", "19").xml())).isEqualTo("deleted 1");
		assertThat(intake.count("checkups.report")).isZero();
	}

	@Test
	void aDeletionAndItsReplacementInOneDeliveryAreACorrectionInAnyOrder() {
		intake.hanako();
		intake.applied(CdaText.usual().xml());
		String deletion = CdaText.of("report", "19").xml();
		String anew = CdaText.of("written", "20250801").quantity("9N001000000000001", "150", "cm").xml();

		assertThat(intake.applied(CheckupIntake.zip("d/DATA/1.xml", anew, "d/DATA/2.xml", deletion))).isEqualTo("corrected 1");
		assertThat(intake.value("9N001000000000001")).isEqualTo(new ItemValue.Measured(new BigDecimal("150"), "cm"));
	}

	@Test
	void differentProgrammesOnOneDayAreDifferentCheckups() {
		intake.hanako();
		intake.applied(CdaText.usual().xml());

		assertThat(intake.applied(CdaText.usual("report", "41", "programme", "030").xml())).isEqualTo("added 1");
		assertThat(intake.count("checkups.report")).isEqualTo(2);
	}

	@Test
	void aStrangerWaitsAndIsFoundWhenTheMasterKnowsThem() {
		assertThat(intake.applied(CdaText.usual().xml())).isEqualTo("added 1, waiting 1");
		intake.applied(CdaText.usual("exam", "20240610", "number", "999").xml());
		assertThat(intake.applied(CdaText.of().quantity("9N001000000000001", "150", "cm").xml())).isEqualTo("corrected 1, waiting 1");

		long hanako = intake.hanako();
		intake.membersChanged();
		intake.membersChanged();

		assertThat(intake.rows("select person_id, matching, exam_date from checkups.report order by exam_date"))
			.containsExactly("null NONE 2024-06-10", hanako + " ONE 2025-06-10");
		assertThat(intake.rows("select kind, run_id, person_id from checkups.change where kind = 'MATCHED'"))
			.containsExactly("MATCHED 7 " + hanako);
	}

	@Test
	void whatWaitedUnderTwoSpellingsBecomesOneReportTheLatest() {
		intake.applied(CdaText.usual("branch", "").xml());
		intake.applied(CdaText.of("insurer", "").quantity("9N001000000000001", "150", "cm").xml());
		assertThat(intake.count("checkups.report")).isEqualTo(2);

		intake.hanako();
		intake.membersChanged();

		assertThat(intake.value("9N001000000000001")).isEqualTo(new ItemValue.Measured(new BigDecimal("150"), "cm"));
	}

	@Test
	void deletionReachesWhoWaits() {
		intake.applied(CdaText.usual().xml());

		assertThat(intake.applied(CdaText.of("report", "19").xml())).isEqualTo("deleted 1");
		assertThat(intake.count("checkups.report")).isZero();
	}

	@Test
	void whoCannotBeToldApartWaitsToo() {
		intake.coverage(intake.person("ミホンハナコ", "1975-04-01", 2), "123", "01", "2020-04-01", null);
		intake.coverage(intake.person("ミホンハナコ", "1975-04-01", 2), "123", "02", "2020-04-01", null);

		RunReport several = intake.apply(CdaText.usual("branch", "").xml());
		RunReport other = intake.apply(CdaText.usual("branch", "01", "birth", "19750402").xml());

		assertThat(CheckupIntake.counts(several)).isEqualTo("added 1, several 1");
		assertThat(CheckupIntake.findings(several)).singleElement().asString().endsWith("checkups.intake.matching.SEVERAL");
		assertThat(CheckupIntake.findings(other)).singleElement().asString().endsWith("checkups.intake.matching.CONTRADICTION");
		assertThat(intake.rows("select person_id from checkups.report")).containsOnly("null");
	}

	@Test
	void aTwinWhomTheMasterDoesNotKnowYetIsNotTakenForTheOther() {
		intake.coverage(intake.person("ミホンイチコ", "1975-04-01", 2), "123", "01", "2020-04-01", null);
		RunReport told = intake.apply(CdaText.usual("branch", "").xml());
		assertThat(CheckupIntake.findings(told)).singleElement().asString().endsWith("checkups.intake.matching.CONTRADICTION");
		assertThat(intake.rows("select person_id, matching from checkups.report")).containsExactly("null CONTRADICTION");

		long twin = intake.person("ミホンハナコ", "1975-04-01", 2);
		intake.coverage(twin, "123", "02", "2020-04-01", null);
		intake.membersChanged();

		assertThat(intake.rows("select person_id, matching from checkups.report")).containsExactly(twin + " ONE");
	}

	@Test
	void patienceEndsAfterHalfAYear() {
		intake.hanako();
		intake.applied(CdaText.usual().xml());
		intake.applied(CdaText.usual("number", "5").xml());
		intake.applied(CdaText.usual("number", "6").xml());
		intake.sql.sql("update checkups.report set arrived_at = now() - interval '181 days' where number_key <> '6'").update();

		assertThat(intake.waiting.dropOld()).isEqualTo(1);
		assertThat(intake.waiting.dropOld()).isZero();

		assertThat(intake.rows("select number_key from checkups.report order by 1")).containsExactly("123", "6");
		assertThat(intake.rows("select details from audit.entry where act = 'waiting-reports-dropped'"))
			.containsExactly("{\"reports\": 1}");
		assertThat(intake.rows("select run_id from checkups.change where kind = 'DROPPED'")).containsExactly("null");
	}

	@Test
	void whatIsOlderThanTheSocietyKeepsIsErased() {
		OldReports old = new OldReports(intake.sql, new AuditTrail(intake.sql), intake.clock, 11);
		long hanako = intake.hanako();
		intake.applied(CdaText.usual("exam", "20160331").xml());
		intake.applied(CdaText.usual("exam", "20160401").xml());
		intake.applied(CdaText.usual("exam", "20150501", "number", "999").xml());
		for (int year : List.of(2015, 2016)) {
			intake.sql.sql("""
					insert into checkups.health_age (person_id, fiscal_year, coverage_id, years, source, run_id)
					select person_id, ?, coverage_id, 45, 'x', run_id from checkups.report where exam_date = '2016-04-01'
					""").param(year).update();
		}

		assertThat(old.erase()).isEqualTo(2);
		assertThat(old.erase()).isZero();

		assertThat(intake.rows("select exam_date from checkups.report")).containsExactly("2016-04-01");
		assertThat(intake.rows("select fiscal_year from checkups.health_age")).containsExactly("2016");
		assertThat(intake.rows("select person_id from checkups.change where kind = 'ERASED'")).containsExactlyInAnyOrder(
				String.valueOf(hanako), "null");
		assertThat(intake.rows("select details from audit.entry where act = 'old-reports-erased'")).containsExactly("{\"reports\": 2}");
		assertThatThrownBy(() -> new OldReports(intake.sql, null, intake.clock, 9)).hasMessageContaining("kept-years");
	}

	@Test
	void whatBelongsToAFormerNumberIsShutWithoutAReasonOrADayLater() {
		long person = intake.person("ミホンハナコ", "1975-04-01", 2);
		intake.coverage(person, "77", "00", "2010-04-01", "2022-04-01");
		intake.coverage(person, "123", "00", "2022-04-01", null);
		intake.applied(CheckupIntake.zip("a.xml", CdaText.usual("number", "77", "exam", "20210610").xml(), "b.xml", CdaText.usual().xml()));
		change("acquisition_reason = 'MOVED_BETWEEN_COMPANIES'");
		assertThat(seen(person)).containsExactly("2025-06-10", "2021-06-10");

		change("acquisition_reason = 'OTHER'");
		assertThat(seen(person)).containsExactly("2025-06-10");
		change("acquisition_reason = 'MOVED_BETWEEN_COMPANIES', acquired_on = '2022-04-02'");
		assertThat(seen(person)).containsExactly("2025-06-10");
		change("lost_on = '" + TODAY + "', loss_reason = 'LEFT_EMPLOYMENT'");
		assertThat(seen(person)).isEmpty();
	}

	private void change(String columns) {
		intake.sql.sql("update membership.coverage set " + columns + " where number = '123'").update();
	}

	private List<String> seen(long person) {
		return new Reports(intake.sql).of(new PersonId(person), TODAY).stream().map(report -> report.examDate().toString()).toList();
	}

	@Test
	void aPersonSeesTenYearsAcrossNumbersThatGoOn() {
		long person = intake.person("ミホンハナコ", "1975-04-01", 2);
		intake.coverage(person, "77", "00", "2010-04-01", "2022-04-01");
		intake.coverage(person, "123", "00", "2022-04-01", null);
		intake.sql.sql("update membership.coverage set acquisition_reason = 'VOLUNTARY_CONTINUATION' where number = '123'").update();
		intake.applied(CheckupIntake.zip("a.xml", CdaText.usual("number", "77", "exam", "20210610").xml(), "b.xml",
				CdaText.usual().xml(), "c.xml", CdaText.usual("exam", "20170331").xml(), "d.xml",
				CdaText.usual("number", "77", "exam", "20230801").xml(), "e.xml",
				CdaText.usual("number", "77", "exam", "20170401").xml()));

		assertThat(new Reports(intake.sql).of(new PersonId(person), TODAY)).extracting(Report::examDate)
			.extracting(LocalDate::toString)
			.containsExactly("2025-06-10", "2023-08-01", "2021-06-10", "2017-04-01");
		assertThat(new Reports(intake.sql).of(new PersonId(person), LocalDate.of(2024, 1, 1))).hasSize(4);
		assertThat(new Reports(intake.sql).of(new PersonId(person + 1), TODAY)).isEmpty();
	}

	@Test
	void whatBreaksOffLeavesNothing() {
		intake.hanako();
		CheckupImporter breaking = new CheckupImporter(intake.source, intake.sql, new RowMatching(intake.sql) {

			@Override
			public int match(String table) {
				super.match(table);
				intake.sql.sql("select pg_terminate_backend(pg_backend_pid())").query((row, number) -> row).list();
				return 0;
			}

		}, intake.catalogue, java.time.Clock.systemUTC());

		assertThatThrownBy(() -> intake.imports.run(breaking, Arrival.toApply(intake.file(CdaText.usual().xml()), Mode.DIFFERENCE)))
			.isInstanceOf(RuntimeException.class);

		assertThat(intake.count("checkups.report") + intake.count("checkups.change")).isZero();
		assertThat(intake.rows("select state from imports.run")).containsExactly("INTERRUPTED");
		assertThat(intake.applied(CdaText.usual().xml())).isEqualTo("added 1");
	}

	@Test
	void whoEntersTheMasterMeanwhileIsNotForgotten() throws Exception {
		TransactionTemplate master = TestDatabase.tx(intake.source);
		CompletableFuture<String> counts = new CompletableFuture<>();
		master.executeWithoutResult(status -> {
			JdbcClient within = JdbcClient.create(new TransactionAwareDataSourceProxy(intake.source));
			intake.hanako();
			ReportsLock.take(within);
			Thread.ofPlatform().start(() -> counts.complete(intake.applied(CdaText.usual().xml())));
			Awaitility.await().until(() -> intake.database.sql()
				.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())")
				.query(Long.class)
				.single() > 0);
			assertThat(counts).isNotDone();
		});

		assertThat(counts.get(10, TimeUnit.SECONDS)).isEqualTo("added 1");
	}

	@Test
	void aCheckWritesNothing() {
		RunReport report = intake.check(CdaText.usual().xml().getBytes(java.nio.charset.StandardCharsets.UTF_8));

		assertThat(report.state()).isEqualTo(RunState.CHECKED);
		assertThat(CheckupIntake.counts(report)).isEqualTo("added 1, waiting 1");
		assertThat(intake.count("checkups.report") + intake.count("checkups.change")).isZero();
	}

	@Test
	void whatWouldChangeIsShownWithoutWhatItSays() {
		intake.hanako();
		intake.applied(CdaText.usual().xml());
		byte[] file = CheckupIntake.zip("a.xml", CdaText.of("report", "19").xml(), "b.xml", CdaText.usual("exam", "20240610").xml(),
				"c.xml", CdaText.usual("number", "5").xml());

		assertThat(intake.differences(file)).containsExactly("DELETED 1001-123-00 見本 exam_date 2025-06-10 null",
				"ADDED 1001-123-00 見本 exam_date null 2024-06-10", "ADDED 1001-5-00 null exam_date null 2025-06-10");
		intake.sql.sql("update membership.person set is_protected = true").update();
		assertThat(intake.differences(file)).startsWith("DELETED null null exam_date 2025-06-10 null");
	}

	@Test
	void onDemandTheFaultyOnesAreLeftOutWhole() {
		intake.hanako();
		byte[] archive = CheckupIntake.zip("d/DATA/good.xml", CdaText.usual().xml(), "d/DATA/bad.xml",
				CdaText.usual("exam", "20240610").quantity("9A765000000000001", "9000", "mmHg").xml());

		RunReport refused = intake.apply(archive);
		RunReport partly = intake.run(Arrival.toApply(intake.file(archive), Mode.DIFFERENCE).leavingOutBadLines());

		assertThat(refused.state()).isEqualTo(RunState.REFUSED);
		assertThat(partly.state()).isEqualTo(RunState.APPLIED);
		assertThat(CheckupIntake.counts(partly)).isEqualTo("added 1, faulty 1");
		assertThat(partly.found().first()).singleElement()
			.satisfies(found -> assertThat(found.columnName()).isEqualTo("d/DATA/bad.xml"));
		assertThat(intake.rows("select exam_date from checkups.report")).containsExactly("2025-06-10");
	}

}
