package jp.mykempo.checkups.results;

import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jp.mykempo.checkups.core.Interpretation;
import jp.mykempo.checkups.core.ItemValue;
import jp.mykempo.journeys.Site;
import jp.mykempo.journeys.Visit;
import jp.mykempo.kernel.Sex;
import jp.mykempo.people.Examined;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.viewing.PostRound;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A member's own check-ups: one by one, in one table, item by item, as paper and as a file (C2). */
class ResultsJourneyTest {

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final MihonFamily mihon = MihonFamily.in(this.sql);

	private final Registered hanako = Registered.on(this.site, this.mihon.hanako());

	@Test
	void theNewestResultBeginsWithWhatItComesTo() {
		Visit visit = withTenYears().open("/checkups");

		assertThat(visit.text()).contains("16項目のうち、3項目が基準の外にあります", "LDLコレステロールは「要受診」です。",
				"収縮期血圧とHbA1cは「注意」です。", "受診日 2026年10月6日(火) · みほん健診センター · 空腹時に採血", "保健指導レベルは「動機付け支援」です",
				"148mg/dL 基準 120未満 要受診 前回より +10", "62mg/dL 基準 40以上 基準内 前回より −1", "(−) 基準 (−) 基準内",
				"医師の診断(判定) 脂質の値が高めです。医療機関を受診してください。", "健康・医療情報を開いています", "いま閉じる");
		assertThat(visit.all("svg.spark")).hasSizeGreaterThan(15);
		assertThat(acts()).contains("checkups-seen");
	}

	@Test
	void anOlderYearIsShownAsItWasThen() {
		Visit visit = withTenYears().open("/checkups?year=2023");

		assertThat(visit.text()).contains("2023年度の結果", "126mg/dL 基準 120未満 注意 前回より +5", "洞性徐脈");
		assertThat(visit.all(".tabs a[aria-current]").text()).isEqualTo("2023年度");
		for (String path : List.of("/checkups?year=2020", "/checkups?year=2016", "/checkups?year=x", "/checkups?year=2023&day=2023-01-01",
				"/checkups/items/no-such-item", "/checkups/items/q08_smoking", "/checkups/items/hematocrit")) {
			assertThat(visit.open(path).status()).as(path).isEqualTo(404);
		}
	}

	@Test
	void tenYearsStandInOneTableWithTheirGaps() {
		Visit visit = withTenYears().open("/checkups/years");

		assertThat(visit.all("table.years thead th").eachText()).hasSize(11).first().isEqualTo("項目");
		assertThat(visit.all("table.years thead th").get(1).text()).isEqualTo("2026年度10月6日(火)みほん健診センター");
		assertThat(visit.all("table.years thead th").get(7).text()).isEqualTo("2020年度");
		assertThat(visit.text()).contains("2020年度は受診の記録がありません。", "HDLコレステロールの受診勧奨判定値は、2024年度からなくなりました。",
				"注意 121 ※ 測り方が変わった");
	}

	@Test
	void anItemIsExplainedAndDrawn() {
		Visit visit = withTenYears().open("/checkups").follow("LDLコレステロール");

		assertThat(visit.path()).isEqualTo("/checkups/items/ldl");
		assertThat(visit.text()).contains("2026年度は148 mg/dL、「要受診」です", "9年で40増え、2022年度から基準の外にあります。",
				"1か月以内を目安にかかりつけ医か内科にご相談ください", "血管の壁にたまりやすい", "次: ");
		assertThat(visit.all("figure.chart svg.chart-wide, figure.chart svg.chart-narrow")).hasSize(2);
		assertThat(visit.all("figure.chart svg.chart-wide polyline")).hasSizeGreaterThanOrEqualTo(2);
		assertThat(visit.all("table.chart tbody tr")).hasSize(10);
		assertThat(visit.all("table.chart tbody tr").get(6).text()).isEqualTo("2020年度 受診の記録がありません");
		assertThat(visit.inEnglish().open("/checkups/items/ldl?lang=en").text()).contains("Fiscal 2026: 148 mg/dL, \"See a doctor\"",
				"It rose by 40 in 9 years, and has been out of range since fiscal 2022.");
	}

	@Test
	void everyItemOfTheResultHasItsPageInBothLanguages() {
		Visit visit = withTenYears();
		for (String language : List.of("ja", "en")) {
			List<String> items = visit.open("/checkups?lang=" + language).all("a[href^=/checkups/items/]").eachAttr("href");
			assertThat(items).hasSizeGreaterThan(20);
			for (String item : items) {
				assertThat(visit.open(item).status()).as(item).isEqualTo(200);
				assertThat(visit.text()).as(item).doesNotContain("null");
			}
		}
	}

	@Test
	void answersKeepTheChoicesOfTheirTime() {
		Visit visit = withTenYears().open("/checkups/questionnaire");

		assertThat(visit.text()).contains("2024年度から質問票が変わりました", "月に1～3日", "時々");
		assertThat(row(visit, "たばこを習慣的に吸っている")).isEqualTo("いいえ いいえ いいえ いいえ いいえ いいえ いいえ いいえ いいえ");
		assertThat(row(visit, "お酒を飲む回数")).startsWith("月に1～3日 月に1～3日 月に1～3日 時々");
	}

	@Test
	void whatIsNoValueIsNeverZero() {
		Visit visit = open();
		Examined.on(this.mihon.hanako(), Sex.FEMALE, "2026-05-11").value("3F077000002327101", new ItemValue.NotTested())
			.value("3F015000002327101", new ItemValue.Unmeasurable())
			.value("3B090000002327101", new ItemValue.BelowRange(new java.math.BigDecimal("10"), "U/L"))
			.value("3D046000001906202", new ItemValue.AboveRange(new java.math.BigDecimal("15.0"), "%"))
			.number("3C015000002327101", "1.31", "0.40", "0.80", Interpretation.H)
			.value("9Z999000000000001", new ItemValue.Measured(new java.math.BigDecimal("5.5"), "点")).in(this.sql);

		assertThat(visit.open("/checkups").text()).contains("2項目のうち、1項目が基準の外にあります", "LDLコレステロール 悪玉コレステロール 未実施", "測定不能",
				"10以下U/L 基準 51未満 基準内", "15.0以上% 基準 5.6未満 要受診", "健診機関の基準 0.40〜0.80 健診機関の基準より高い 判定なし",
				"項目コード 9Z999000000000001 5.5 点");
		assertThat(visit.open("/checkups/years").all("td").eachText()).contains("未実施", "測定不能", "10以下", "要受診 15.0以上")
			.doesNotContain("0");
	}

	@Test
	void whereTheMinistryNamesNoThresholdForUrineThePageSaysWhoseItIs() {
		Visit visit = open();
		Examined.on(this.mihon.hanako(), Sex.FEMALE, "2026-05-11").code("1A010000000191111", "3", "1.2.392.200119.6.2102")
			.number("3F077000002327101", "119").in(this.sql);

		assertThat(visit.open("/checkups").text()).contains("尿糖と尿蛋白だけは国の判定値がなく");
		assertThat(visit.follow("尿蛋白").text()).contains("要受診", "尿糖と尿蛋白には、国の判定値がありません")
			.doesNotContain("「標準的な健診・保健指導プログラム」によります");
		assertThat(visit.open("/checkups").follow("LDLコレステロール").text()).contains("「標準的な健診・保健指導プログラム」によります");
	}

	@Test
	void whatIsUrgentIsSaidFirst() {
		Visit visit = open();
		Examined.on(this.mihon.hanako(), Sex.FEMALE, "2026-05-11").number("9A755000000000001", "165").number("9A765000000000001", "88")
			.code("9N701000000000011", "1", "1.2.392.200119.6.2003").in(this.sql);

		assertThat(visit.open("/checkups").text()).contains("収縮期血圧がとても高い値です。すぐに医療機関を受診してください。",
				"拡張期血圧は「注意」です。", "血圧の薬を使っている方は、主治医の指示を優先してください。", "165mmHg 基準 130未満 すぐに受診してください 要受診");
		assertThat(visit.follow("収縮期血圧").text()).contains("自覚症状がなくても、すぐに医療機関を受診してください");
	}

	@Test
	void twoCheckupsOfAYearStandSideBySide() {
		Visit visit = open();
		Examined.on(this.mihon.hanako(), Sex.FEMALE, "2026-05-11").number("9N006000000000001", "60.0").in(this.sql);
		Examined.on(this.mihon.hanako(), Sex.FEMALE, "2026-10-06").number("9N006000000000001", "59.0").in(this.sql);

		assertThat(visit.open("/checkups").all(".tabs a").eachText()).containsExactly("2026年度", "2026年度 5月11日(月)");
		assertThat(visit.text()).contains("前回より −1.0");
		assertThat(visit.follow("2026年度 5月11日(月)").text()).contains("60.0kg", "前回の値なし");
		assertThat(visit.open("/checkups/years").all("table.years thead th")).hasSize(3);
		assertThat(visit.open("/checkups/items/weight").all("figure.chart svg.chart-wide circle.point")).hasSize(2);
		assertThat(visit.text()).contains("受けた順に並べています", "2026年度 10月6日(火)", "59.0 −1.0", "2026年度 5月11日(月)");
	}

	@Test
	void whatIsSeldomTestedIsExplainedToo() {
		Visit visit = open();
		for (String day : List.of("2017-05-11", "2022-05-11", "2024-05-11")) {
			Examined.on(this.mihon.hanako(), Sex.FEMALE, day).number("9N006000000000001", "60.0").in(this.sql);
		}
		Examined.on(this.mihon.hanako(), Sex.FEMALE, "2023-05-11").number("3C020000002327101", "7.3").in(this.sql);
		Examined.on(this.mihon.hanako(), Sex.FEMALE, "2025-05-11").number("3C020000002327101", "7.5").in(this.sql);

		assertThat(visit.open("/checkups/items/uric_acid").text()).contains("2年で0.2増えました。", "(2017〜2022年度、2024年度は記録なし)",
				"7.0mg/dLを超えるときは、お酒");
	}

	@Test
	void theFileTellsTheSameFigures() throws Exception {
		Visit visit = withTenYears();
		Examined.on(this.mihon.hanako(), Sex.FEMALE, "2016-11-01").number("9N006000000000001", "50.0").in(this.sql);
		Examined.on(this.mihon.hanako(), Sex.FEMALE, "2026-11-01").text("9N511000000000049", "=SUM(A1)").in(this.sql);

		String text = new String(visit.open("/checkups/results.csv").file(), StandardCharsets.UTF_8);

		assertThat(visit.header("Content-Disposition")).startsWith("attachment").contains("filename=\"checkup-results-to-2026.csv\"",
				"filename*=UTF-8''" + URLEncoder.encode("健診結果_2026年度まで.csv", StandardCharsets.UTF_8));
		assertThat(text).startsWith("\uFEFF");
		List<NamedCsvRecord> lines;
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(new StringReader(text.substring(1)))) {
			lines = csv.stream().toList();
		}
		assertThat(lines).filteredOn(line -> line.getField("項目コード").equals("9N006000000000001"))
			.extracting(line -> line.getField("値"))
			.containsExactly("60.3", "60.6", "60.1", "59.7", "58.9", "58.4", "56.4", "56.0", "55.3");
		assertThat(lines).anySatisfy(line -> assertThat(line.getFields()).containsExactly("2026", "2026-10-06", "1311111111",
				"みほん健診センター", "脂質", "3F077000002327101", "LDLコレステロール", "148", "mg/dL", "要受診", "120未満"));
		assertThat(text).contains("'=SUM(A1)");
		assertThat(acts()).contains("checkups-taken");
	}

	@Test
	void thePaperIsAWholeDocument() {
		Visit visit = withTenYears().open("/checkups/results.pdf");

		assertThat(visit.header("Content-Type")).isEqualTo("application/pdf");
		assertThat(new String(visit.file(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-").endsWith("%%EOF\n");
	}

	@Test
	void withoutResultsThePageSaysWhenTheyComeAndWhomToAsk() {
		Visit visit = open();

		for (String path : List.of("/checkups", "/checkups/years", "/checkups/questionnaire")) {
			assertThat(visit.open(path).text()).contains("まだ健診の結果がありません", "およそ2か月から3か月", "担当課にお問い合わせください");
		}
		assertThat(visit.open("/checkups/results.pdf").status()).isEqualTo(404);
		assertThat(visit.open("/checkups/results.csv").status()).isEqualTo(404);
	}

	@Test
	void nobodyElsesAreReachedByAnyParameter() {
		Examined.on(this.mihon.taro(), Sex.MALE, "2026-09-01").at("他人の健診機関").number("3F077000002327101", "177").in(this.sql);
		Examined.on(this.mihon.sakura(), Sex.FEMALE, "2025-09-01").at("他人の健診機関").number("3F077000002327101", "177").in(this.sql);
		Visit visit = withTenYears();
		String taro = String.valueOf(this.mihon.taro().id().value());

		for (String path : List.of("/checkups", "/checkups/years", "/checkups/items/ldl", "/checkups/questionnaire", "/checkups/results.csv")) {
			for (String name : List.of("person", "personId", "person_id", "id", "member", "account", "report")) {
				visit.get(path, Map.of(name, taro));
				assertThat(new String(visit.file(), StandardCharsets.UTF_8)).as(path + " " + name).doesNotContain("他人の健診機関", "177");
			}
		}
		assertThat(visit.open("/checkups?year=2026&day=2026-09-01").status()).isEqualTo(404);
		assertThat(visit.open("/checkups/years").header("Cache-Control")).contains("no-store");
	}

	@Test
	void noPageNeedsMoreThanFiveStatements() {
		Visit visit = withTenYears().open("/checkups");

		for (String path : List.of("/checkups", "/checkups?year=2022", "/checkups/years", "/checkups/items/ldl",
				"/checkups/questionnaire", "/checkups/results.pdf", "/checkups/results.csv")) {
			this.site.statements();
			visit.open(path);
			assertThat(this.site.statements()).as(path).hasSizeLessThanOrEqualTo(5);
		}
	}

	private static String row(Visit visit, String question) {
		return visit.all("table.answers tbody tr")
			.stream()
			.filter(row -> row.select("th").text().equals(question))
			.findFirst()
			.orElseThrow()
			.select("td")
			.text();
	}

	private Visit withTenYears() {
		Examined.tenYears(this.mihon.hanako(), this.sql);
		return open();
	}

	private Visit open() {
		String secret = new PostRound(this.site).to(this.hanako).printed();
		return this.hanako.logIn(this.site).open("/viewing/gate").fill("viewing", secret).press("健診結果を開く").open("/home");
	}

	private List<String> acts() {
		return this.sql.sql("select act from audit.entry where person_id = ? and data_class = 'checkup'")
			.param(this.hanako.person().id().value())
			.query(String.class)
			.list();
	}

}
