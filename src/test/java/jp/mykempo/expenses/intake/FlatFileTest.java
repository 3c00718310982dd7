package jp.mykempo.expenses.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import jp.mykempo.expenses.core.Claim;
import jp.mykempo.expenses.core.Claims;
import jp.mykempo.expenses.core.Households;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunReport;
import jp.mykempo.imports.RunState;
import jp.mykempo.kernel.Yen;
import jp.mykempo.people.Family;
import jp.mykempo.people.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** O3: flat files of claims: what goes in, what is wrong in them by line and column, corrections and cancellations. */
class FlatFileTest {

	private static final Intake intake = new Intake();

	private static final String CURRENT = """
			select c.standing, c.total, c.version from expenses.claim c where c.latest and c.person_id = %s order by c.line
			""";

	private final Claims claims = new Claims(intake.sql);

	private Family family;

	private Someone hanako;

	private Someone sakura;

	@BeforeEach
	void family() {
		this.family = Family.in(intake.sql);
		this.hanako = this.family.insured("見本　花子", "ミホン　ハナコ", "1975-04-01");
		this.sakura = this.family.dependant("見本　さくら", "ミホン　サクラ", "2012-06-01", "子");
	}

	@Test
	void whatTheFileTellsIsWhatTheHouseholdSees() {
		RunReport report = intake.apply(new FlatText()
			.line(this.sakura, "総医療費", "\"386,400\"", "健保負担", "270480", "公費負担", "920", "自己負担相当額", "115000", "入外", "入院", "日数",
					"4", "食事療養費", "1960", "標準負担額", "1500", "高額療養費", "0", "付加給付", "90680", "支給年月", "202611")
			.line(this.hanako, "診療年月", "R8.7", "点数表区分", "4", "入外", "", "医療機関名", "みどり薬局　本町店")
			.text());

		assertThat(report.counts()).containsEntry("added", 2L).containsEntry("waiting", 0L);
		List<Claim> seen = seen();
		assertThat(seen).extracting(claim -> claim.month() + " " + claim.patient().name() + " " + claim.kind() + " "
				+ claim.institution().name() + " " + claim.days())
			.containsExactly("2026-08 見本　さくら MEDICAL_IN 本町内科医院 4", "2026-07 見本　花子 PHARMACY みどり薬局　本町店 1");
		assertThat(seen.getFirst().shares())
			.isEqualTo(new Claim.Shares(new Yen(386_400), new Yen(270_480), new Yen(920), new Yen(115_000)));
		assertThat(seen.getFirst().meals())
			.isEqualTo(new Claim.Meals(Optional.of(new Yen(1_960)), Optional.of(new Yen(1_500))));
		assertThat(seen.getFirst().benefits())
			.isEqualTo(new Claim.Benefits(Optional.of(new Yen(0)), Optional.of(new Yen(90_680))));
		assertThat(seen.getFirst().paidMonth()).contains(YearMonth.of(2026, 11));
		assertThat(new Households(intake.sql).of(this.hanako.id(), LocalDate.of(2026, 11, 22)).arrivedUntil()).contains(YearMonth.of(2026, 8));
	}

	@Test
	void windowsFilesColumnsInAnyOrderWithoutBranch() {
		String text = new FlatText().line(this.sakura).without("枝番", "健保負担", "公費負担").text();
		Path file = Intake.file(text.replace("医療機関名", "医療機関等名称").replace("本町内科医院", "髙﨑①クリニック"), Intake.MS932);

		intake.apply(file);

		assertThat(seen()).extracting(claim -> claim.institution().name() + " " + claim.shares().bySociety())
			.containsExactly("髙﨑①クリニック 7000");
	}

	@Test
	void namesAsKindsAndOtherWriting() {
		FlatText text = new FlatText();
		List<String> kinds = List.of("医科", "３", "歯科入院", "調剤", "訪問看護", "柔整", "入院外");
		kinds.forEach(kind -> text.line(this.hanako, "点数表区分", kind, "医療機関コード", "131" + kinds.indexOf(kind)));

		intake.apply(text.text());

		assertThat(seen()).extracting(claim -> claim.kind().name())
			.containsExactlyInAnyOrder("MEDICAL_OUT", "DENTAL_OUT", "DENTAL_IN", "PHARMACY", "VISITING_NURSE", "JUDO_THERAPY",
					"MEDICAL_OUT");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			総医療費, -10000, 12 negative
			総医療費, ▲10000, 12 negative
			総医療費, 1万, 12 number
			総医療費, 99999999999, 12 number.large
			総医療費, '', 12 missing
			総医療費, 20000, 12 sum
			健保負担, 11000, 12 sum
			公費負担, −5, 14 negative
			標準負担額, 500, ''
			診療年月, 202612, 6 month.future
			診療年月, 202613, 6 month.impossible
			診療年月, 199001, 6 month.old
			診療年月, 8月, 6 month.unreadable
			診療年月, '', 6 missing
			支給年月, 202607, 20 paid.before
			支給年月, 209901, 20 month.future
			生年月日, 2012-02-30, 5 kernel.date.impossible
			生年月日, 2030-01-01, 5 birth
			点数表区分, 5, 7 kind
			点数表区分, '', 7 missing
			入外, '', 8 where
			入外, 3, 8 where
			日数, 32, 11 days
			日数, -1, 11 negative
			日数, '', 11 missing
			枝番, 123, 3 kernel.branch.digits
			記号, '', 1 missing
			番号, 12a, 2 kernel.number.character
			取消区分, 7, 22 code
			レセプト検索番号, あ, 21 search
			医療機関名, '本町\t内科', 10 imports.text.control
			""")
	void linesAreRefusedByColumn(String column, String entry, String finding) {
		RunReport report = intake.check(new FlatText().line(this.sakura).line(this.hanako, column, entry.replace("\\t", "\t"))
			.text());

		if (finding.isEmpty()) {
			assertThat(report.state()).isEqualTo(RunState.CHECKED);
			return;
		}
		assertThat(report.state()).isEqualTo(RunState.REFUSED);
		assertThat(Intake.findings(report)).containsExactly("3 " + finding);
	}

	@Test
	void nothingGoesInWhereALineIsWrong() {
		long before = intake.count("expenses.claim");
		String text = new FlatText().line(this.sakura).line(this.hanako, "総医療費", "-1").text();

		assertThat(intake.run(Arrival.toApply(Intake.file(text, StandardCharsets.UTF_8), Mode.DIFFERENCE)).state())
			.isEqualTo(RunState.REFUSED);
		assertThat(intake.count("expenses.claim")).isEqualTo(before);
	}

	@Test
	void badLinesAreLeftOutWhereThatIsWished() {
		Path file = Intake.file(new FlatText().line(this.sakura).line(this.hanako, "総医療費", "-1").text(), StandardCharsets.UTF_8);
		Arrival arrival = Arrival.toApply(file, Mode.DIFFERENCE).leavingOutBadLines();

		RunReport report = intake.run(arrival);

		assertThat(report.state()).isEqualTo(RunState.APPLIED);
		assertThat(Intake.findings(report)).containsExactly("3 12 negative");
		assertThat(seen()).hasSize(1);
		assertThat(intake.run(arrival).counts()).containsEntry("unchanged", 1L).containsEntry("added", 0L);
	}

	@Test
	void theSameFileTwiceChangesNothing() {
		Path first = Intake.file(new FlatText().line(this.sakura).text(), StandardCharsets.UTF_8);
		Path second = Intake.file(new FlatText().line(this.sakura, FlatText.total(20_000)).text(), StandardCharsets.UTF_8);
		intake.apply(first);
		intake.apply(second);

		assertThat(intake.run(Arrival.toApply(first, Mode.DIFFERENCE)).state()).isEqualTo(RunState.UNCHANGED);
		assertThat(current(this.sakura)).containsExactly("COUNTED 20000 2");
	}

	@Test
	void laterLinesCorrectEarlierOnes() {
		RunReport report = intake.apply(new FlatText().line(this.sakura)
			.line(this.sakura, "診療年月", "202607")
			.line(this.sakura, FlatText.total(12_000))
			.text());
		assertThat(report.counts()).containsEntry("added", 2L).containsEntry("corrected", 1L);
		assertThat(current(this.sakura)).containsExactly("COUNTED 10000 1", "COUNTED 12000 2");

		report = intake.apply(new FlatText().line(this.sakura, FlatText.total(12_000)).line(this.hanako).text());
		assertThat(report.counts()).containsEntry("unchanged", 1L).containsEntry("added", 1L);
		assertThat(intake.rows("select version, latest, total from expenses.claim where person_id = " + this.sakura.id()
				+ " and month = '2026-08-01' order by version"))
			.containsExactly("1 f 10000", "2 t 12000");
	}

	@Test
	void aSearchNumberTellsTheClaimWhateverElseChanges() {
		intake.apply(new FlatText().line(this.sakura, "レセプト検索番号", "A-1").text());
		intake.apply(new FlatText().line(this.hanako, "レセプト検索番号", "A-1", "診療年月", "202605").text());

		assertThat(seen()).extracting(claim -> claim.patient().name() + " " + claim.month()).containsExactly("見本　花子 2026-05");
	}

	@Test
	void cancellationsTakeBackWhatWasTold() {
		intake.apply(new FlatText().line(this.sakura).line(this.hanako).text());
		RunReport report = intake.apply(new FlatText().line(this.sakura, "取消区分", "返戻", "総医療費", "").text());
		assertThat(report.counts()).containsEntry("cancelled", 1L).containsEntry("cancelledAhead", 0L);
		assertThat(seen()).extracting(claim -> claim.patient().name()).containsExactly("見本　花子");

		intake.apply(new FlatText().line(this.sakura, FlatText.total(9_000)).text());
		assertThat(current(this.sakura)).containsExactly("COUNTED 9000 3");
	}

	@Test
	void alsoWhatIsToldLaterOnly() {
		RunReport report = intake.apply(new FlatText().line(this.sakura, "取消区分", "1").text());
		assertThat(report.counts()).containsEntry("cancelledAhead", 1L).containsEntry("added", 0L);

		intake.apply(new FlatText().line(this.sakura).text());
		assertThat(seen()).isEmpty();
		assertThat(current(this.sakura)).containsExactly("CANCELLED 10000 2");

		intake.apply(new FlatText().line(this.sakura, FlatText.total(9_000)).text());
		assertThat(current(this.sakura)).containsExactly("COUNTED 9000 3");
	}

	@Test
	void aCutFileIsRefused() {
		String text = new FlatText().line(this.sakura).line(this.hanako).text();
		RunReport report = intake.check(text.substring(0, text.length() - 60));

		assertThat(report.state()).isEqualTo(RunState.REFUSED);
		assertThat(report.refusal().reason()).isEqualTo("imports.file.cutOff");
	}

	private List<Claim> seen() {
		return this.claims.ofHousehold(this.hanako.id(), YearMonth.of(2026, 1), YearMonth.of(2026, 12),
				LocalDate.of(2026, 11, 22));
	}

	private List<String> current(Someone patient) {
		return intake.rows(CURRENT.formatted(patient.id()));
	}

}
