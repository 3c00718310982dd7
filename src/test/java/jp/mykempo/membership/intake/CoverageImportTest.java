package jp.mykempo.membership.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunReport;
import jp.mykempo.imports.RunState;
import jp.mykempo.membership.CoveragesCorrected;
import jp.mykempo.membership.CoveragesEnded;
import jp.mykempo.membership.MembersChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** O2: what the coverage master's files do to the master. */
class CoverageImportTest {

	private static final String COVERAGES = """
			select symbol, number, branch, acquired_on, lost_on, acquisition_reason, loss_reason
			from membership.coverage order by acquired_on, id""";

	private final Intake intake = new Intake();

	@TempDir
	private Path folder;

	@Test
	void aFirstFileBringsEmployersPersonsAndFamilies() {
		RunReport report = intake.apply(new CoverageFile().line().child().in(folder));

		assertThat(report.counts()).containsEntry("added", 2L).containsEntry("employersAdded", 1L);
		assertThat(intake.rows("""
				select p.name, p.kana, p.kana_key, p.birth_date, c.insured, c.insured_person_id is not null, e.name
				from membership.person p join membership.coverage c on c.person_id = p.id
				left join membership.employer e on e.id = c.employer_id order by c.branch"""))
			.containsExactly("見本　花子 ミホン　ハナコ ミホンハナコ 1975-04-01 t f 見本電子株式会社",
					"見本　次郎 ミホン　ジロウ ミホンジロウ 2010-05-05 f t null");
		assertThat(intake.events).hasOnlyElementsOfType(MembersChanged.class);
	}

	@Test
	void theReportAloneWritesNothing() {
		RunReport report = intake.check(new CoverageFile().line().in(folder));

		assertThat(report.state()).isEqualTo(RunState.CHECKED);
		assertThat(report.counts()).containsEntry("added", 1L);
		assertThat(intake.count("membership.person")).isZero();
		assertThat(intake.count("membership.employer")).isZero();
		assertThat(intake.rows("select state, mode, length(file_hash), lines_read from imports.run"))
			.containsExactly("CHECKED FULL 32 1");
	}

	@Test
	void theSameFileAgainIsRecognised() {
		Path file = new CoverageFile().line().child().in(folder);
		intake.apply(file);

		RunReport again = intake.run(Arrival.toApply(file, Mode.FULL));
		assertThat(again.state()).isEqualTo(RunState.UNCHANGED);
		assertThat(again.counts()).isEqualTo(Map.of("unchanged", 2L));
	}

	@Test
	void theSameLinesInAnotherFileChangeNothing() {
		intake.apply(new CoverageFile().line().child().in(folder));

		RunReport report = intake.apply(new CoverageFile().child().line().in(folder));
		assertThat(report.counts()).containsEntry("unchanged", 2L)
			.containsEntry("added", 0L)
			.containsEntry("changed", 0L)
			.containsEntry("missing", 0L);
		assertThat(intake.count("membership.change")).isZero();
	}

	@Test
	void changesAreWrittenWithTheirHistory() {
		intake.apply(new CoverageFile().line().child().in(folder));

		RunReport report = intake.apply(new CoverageFile().line("氏名漢字", "例　花子", "氏名カナ", "レイ　ハナコ", "閲覧制限フラグ", "1")
			.child()
			.in(folder));
		assertThat(report.counts()).containsEntry("changed", 1L).containsEntry("unchanged", 1L);
		assertThat(intake.rows("select name, kana_key, is_protected from membership.person order by id"))
			.containsExactly("例　花子 レイハナコ t", "見本　次郎 ミホンジロウ f");
		assertThat(intake.rows("select kind, before ->> 'name', after ->> 'name', jsonb_exists(after, 'address') from membership.change"))
			.containsExactly("CHANGED 見本　花子 例　花子 f");
		assertThat(intake.events).hasOnlyElementsOfType(MembersChanged.class);
	}

	@Test
	void columnsThatTheFileLacksStayAsTheyAre() {
		intake.apply(new CoverageFile().line("閲覧制限フラグ", "1").in(folder));

		intake.apply(new CoverageFile().line("氏名カナ", "レイ　ハナコ")
			.without("住所")
			.without("閲覧制限フラグ")
			.without("続柄")
			.in(folder));
		assertThat(intake.rows("select kana, address, is_protected from membership.person"))
			.containsExactly("レイ　ハナコ 東京都見本区1-1 t");
	}

	@Test
	void aDayOfLossEndsCoverageAndIsTold() {
		intake.apply(new CoverageFile().line().child().in(folder));
		RunReport report = intake
			.applyDifference(new CoverageFile().line("資格喪失年月日", "2026-11-30", "喪失事由", "01").in(folder));

		assertThat(report.counts()).containsEntry("ended", 1L);
		assertThat(intake.events).endsWith(new CoveragesEnded(report.run()), new MembersChanged(report.run()));
		assertThat(intake.rows("select import_run, lost_on, loss_reason, goes_on from membership.shared_ended"))
			.containsExactly(report.run() + " 2026-11-30 LEFT_EMPLOYMENT f");
	}

	@Test
	void aWithdrawnLossIsTold() {
		intake.apply(new CoverageFile().line("資格喪失年月日", "2026-11-30", "喪失事由", "01").in(folder));
		RunReport report = intake.apply(new CoverageFile().line().in(folder));

		assertThat(report.counts()).containsEntry("restored", 1L);
		assertThat(intake.events).endsWith(new CoveragesCorrected(report.run()), new MembersChanged(report.run()));
		assertThat(intake.rows("select import_run, lost_on from membership.shared_corrected"))
			.containsExactly(report.run() + " null");
	}

	@Test
	void whoIsMissingFromAFullFileStaysCovered() {
		intake.apply(new CoverageFile().line().child().in(folder));
		RunReport report = intake.apply(new CoverageFile().line().in(folder));

		assertThat(report.counts()).containsEntry("missing", 1L).containsEntry("ended", 0L);
		assertThat(report.found().first()).extracting("reason").containsExactly("membership.intake.notInFile");
		assertThat(intake.rows("select count(*) from membership.coverage where lost_on is null")).containsExactly("2");
	}

	@Test
	void manyEndsWantToBeConfirmedByTheirNumber() {
		intake.apply(new CoverageFile().line().child().in(folder));
		Path file = new CoverageFile().line("資格喪失年月日", "2026-11-30", "喪失事由", "01")
			.child("資格喪失年月日", "2026-11-30", "喪失事由", "06")
			.in(folder);

		assertThat(intake.run(Arrival.toApply(file, Mode.FULL)).refusal())
			.isEqualTo(new RunReport.Problem("membership.intake.confirmEnds", java.util.List.of("2")));
		assertThat(intake.run(Arrival.toApply(file, Mode.FULL).confirmingEnds(1)).state()).isEqualTo(RunState.REFUSED);
		assertThat(intake.run(Arrival.toApply(file, Mode.FULL).confirmingEnds(2)).state()).isEqualTo(RunState.APPLIED);
	}

	@Test
	void aNewNumberKeepsThePersonAndClosesTheFormerOne() {
		intake.apply(new CoverageFile().line().in(folder));
		RunReport report = intake.applyDifference(new CoverageFile()
			.line("記号", "9000", "番号", "7", "加入者区分", "2", "事業所コード", "", "事業所名", "", "資格取得年月日", "2026-10-01", "取得事由", "02",
					"旧記号", "１００１", "旧番号", "123")
			.in(folder));

		assertThat(report.counts()).containsEntry("renumbered", 1L).containsEntry("added", 0L).containsEntry("ended", 0L);
		assertThat(intake.count("membership.person")).isOne();
		assertThat(intake.rows(COVERAGES)).containsExactly("1001 123 00 2020-04-01 2026-10-01 UNKNOWN RENUMBERED",
				"9000 7 00 2026-10-01 null VOLUNTARY_CONTINUATION null");
		assertThat(intake.events).endsWith(new CoveragesEnded(report.run()), new MembersChanged(report.run()));
		assertThat(intake.rows("select goes_on from membership.shared_ended")).containsExactly("t");
		assertThat(intake.rows("select acquisition_reason, gapless, renumbered from membership.shared_renumbering"))
			.containsExactly("VOLUNTARY_CONTINUATION t t");
	}

	@Test
	void aNewNumberInOneFileWithTheFormerOne() {
		CoverageFile file = new CoverageFile().line("資格喪失年月日", "2026-10-01", "喪失事由", "05")
			.line("記号", "2002", "番号", "55", "資格取得年月日", "2026-10-01", "取得事由", "04", "旧記号", "1001", "旧番号", "123");
		intake.apply(file.in(folder));

		assertThat(intake.count("membership.person")).isOne();
		assertThat(intake.rows("select gapless from membership.shared_renumbering")).containsExactly("t");
	}

	@Test
	void aReasonThatImpliesAFormerNumberFindsTheOnlyOneThatFits() {
		intake.apply(new CoverageFile().line("資格喪失年月日", "2026-10-01", "喪失事由", "01").in(folder));
		intake.applyDifference(new CoverageFile()
			.line("記号", "9000", "番号", "7", "加入者区分", "2", "事業所コード", "", "資格取得年月日", "2026-10-01", "取得事由", "02")
			.in(folder));

		assertThat(intake.count("membership.person")).isOne();
	}

	@Test
	void nameAndBirthDateAloneJoinNobody() {
		intake.apply(new CoverageFile().line("資格喪失年月日", "2026-10-01", "喪失事由", "01").in(folder));
		intake.applyDifference(
				new CoverageFile().line("記号", "2002", "番号", "55", "資格取得年月日", "2026-10-01", "取得事由", "01").in(folder));

		assertThat(intake.count("membership.person")).isEqualTo(2);
	}

	@Test
	void comingBackUnderTheSameNumberKeepsThePerson() {
		intake.apply(new CoverageFile().line().child("資格喪失年月日", "2024-04-01", "喪失事由", "06").in(folder));
		intake.applyDifference(new CoverageFile().child("資格取得年月日", "2025-04-01").in(folder));

		assertThat(intake.count("membership.person")).isEqualTo(2);
		assertThat(intake.count("membership.coverage")).isEqualTo(3);
	}

	@Test
	void anotherPersonMayGetAFormerBranch() {
		intake.apply(new CoverageFile().line().child("資格喪失年月日", "2024-04-01", "喪失事由", "06").in(folder));
		intake.applyDifference(
				new CoverageFile().child("氏名カナ", "ミホン　サブロウ", "生年月日", "2025-01-01", "資格取得年月日", "2025-01-01").in(folder));

		assertThat(intake.count("membership.person")).isEqualTo(3);
	}

	@Test
	void aCorrectedDayOfAcquisitionIsTheSameCoverage() {
		intake.apply(new CoverageFile().line().in(folder));
		RunReport report = intake.apply(new CoverageFile().line("資格取得年月日", "2020-03-01").in(folder));

		assertThat(report.counts()).containsEntry("changed", 1L).containsEntry("missing", 0L);
		assertThat(intake.rows(COVERAGES)).containsExactly("1001 123 00 2020-03-01 null UNKNOWN null");
		assertThat(intake.apply(new CoverageFile().line("資格取得年月日", "2020-03-01").child().in(folder)).counts())
			.containsEntry("unchanged", 1L);
	}

	@Test
	void encodingsDoNotMatter() {
		CoverageFile file = new CoverageFile().line("氏名漢字", "髙﨑　①");
		intake.apply(file.in(folder));

		assertThat(intake.apply(file.in(folder, Charset.forName("windows-31j"))).counts()).containsEntry("unchanged", 1L);
		byte[] withBom = ("\uFEFF" + file.text()).getBytes(StandardCharsets.UTF_8);
		assertThat(intake.apply(CoverageFile.write(folder, withBom)).counts()).containsEntry("unchanged", 1L);
	}

	@Test
	void employersMove() {
		intake.apply(new CoverageFile().line("代表住所", "東京都見本区9-9").in(folder));
		RunReport report = intake.apply(new CoverageFile().line("代表住所", "大阪市見本区1-1").in(folder));

		assertThat(report.counts()).containsEntry("employersChanged", 1L).containsEntry("unchanged", 1L);
		assertThat(intake.rows("select address from membership.shared_employer")).containsExactly("大阪市見本区1-1");
	}

	@Test
	void oneRowOfTheTrailTellsOfTheRun() {
		RunReport report = intake.apply(new CoverageFile().line().in(folder));

		assertThat(intake.rows("select act, details ->> 'run', length(details ->> 'sha256') from audit.entry"))
			.containsExactly("file-imported " + report.run() + " 64");
	}

}
