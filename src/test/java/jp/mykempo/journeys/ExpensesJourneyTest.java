package jp.mykempo.journeys;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.people.Family;
import jp.mykempo.people.FamilyOfSix;
import jp.mykempo.people.Registered;
import jp.mykempo.people.Someone;
import jp.mykempo.people.Treatment;
import jp.mykempo.viewing.PostRound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** 医療費のお知らせ as an insured person sees it: the page, its filters, its files, and who is not in them (C4, C6, V2, W4, W5, X6). */
class ExpensesJourneyTest {

	private static final List<String> PAGES = List.of("/expenses", "/expenses/mynaportal.csv", "/expenses/tax-form.csv");

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	@Test
	void aSentenceFirstThenSumsByPersonThenEachMonth() {
		Visit visit = FamilyOfSix.on(this.site).atExpenses(this.site);

		assertThat(visit.all(".summary h2").text()).isEqualTo("2026年の医療費は、あわせて446,610円です。そのうち窓口で払った額は133,983円です。");
		assertThat(visit.all("table").first().select("tbody tr").eachText()).satisfiesExactly(
				row -> assertThat(row).startsWith("見本 花子 本人 19,340円 5,802円"),
				row -> assertThat(row).isEqualTo("見本 太郎 夫 410,700円 123,210円 1,200円 90,680円 5,520円"),
				row -> assertThat(row).startsWith("見本 さくら 子 11,570円 3,471円"),
				row -> assertThat(row).startsWith("見本 健太 子 5,000円 1,500円"));
		assertThat(visit.all(".month-head").eachText()).containsExactly("2026年7月 窓口で払った額の計 120,645円",
				"2026年3月 窓口で払った額の計 13,338円");
		assertThat(visit.text()).contains("太郎病院 入院 1日 386,400円 270,480円 – 115,920円 1,200円 90,680円 5,520円", "調剤 1回",
				"およそ3か月", "10円未満", "確定申告の「医療費通知」になりません");
		assertThat(visit.all(".month caption").first().text()).isEqualTo("2026年7月の医療費");
		assertThat(visit.all("svg.chart-wide desc").text()).contains("7月 120,645円", "4月 0円", "12月 まだ届いていません");
	}

	@Test
	void whoIsProtectedOrObjectsIsNowhere() {
		Visit visit = FamilyOfSix.on(this.site).atExpenses(this.site);
		for (String page : PAGES) {
			visit.open(page + "?year=2026");
			assertThat(new String(visit.file(), StandardCharsets.UTF_8)).as(page)
				.contains("太郎病院")
				.doesNotContain("見本 梅", "見本　梅", "梅医院", "見本 次郎", "見本　次郎", "次郎皮膚科");
		}
	}

	@Test
	void aProtectedInsuredPersonSeesTheOwnRows() {
		FamilyOfSix six = FamilyOfSix.on(this.site);
		Visit visit = six.atExpenses(this.site);
		Family.in(this.sql).isProtected(six.hanako());

		assertThat(visit.open("/expenses").text()).contains("花子歯科", "太郎病院");
	}

	@Test
	void filtersNarrowTheMonthsAndLeaveTheSums() {
		Visit visit = FamilyOfSix.on(this.site).atExpenses(this.site);

		visit.fill("person", "2").press("絞り込む");
		assertThat(visit.all(".month").text()).contains("太郎病院", "太郎外科").doesNotContain("花子", "さくら");
		assertThat(visit.all(".summary h2").text()).contains("446,610円");
		visit.fill("month", "3").press("絞り込む");
		assertThat(visit.path()).isEqualTo("/expenses?year=2026&person=2&month=3&kind=");
		assertThat(visit.all(".month").text()).contains("太郎外科").doesNotContain("太郎病院");
		visit.fill("kind", "PHARMACY").press("絞り込む");
		assertThat(visit.text()).contains("この条件に合う医療費はありません");
		visit.follow("条件を外す").follow("2025年");
		assertThat(visit.text()).contains("2025年の医療費の記録はありません").doesNotContain("太郎病院");
	}

	@ParameterizedTest
	@ValueSource(strings = { "person=0", "person=5", "person=6", "person=99", "person=-1", "person=1%20or%201=1", "person=x",
			"year=2020", "year=2027", "year=0", "year=20266", "month=13", "month=0", "kind=OTHER", "p=2", "p=0" })
	void whatThisHouseholdDoesNotHaveIsNotThere(String parameter) {
		Visit visit = FamilyOfSix.on(this.site).atExpenses(this.site);

		assertThat(visit.open("/expenses?" + parameter).status()).isEqualTo(404);
		assertThat(visit.text()).doesNotContain("太郎病院");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/expenses/mynaportal.csv", "/expenses/tax-form.csv" })
	void noFileHoldsAnotherHousehold(String file) {
		FamilyOfSix own = FamilyOfSix.on(this.site);
		FamilyOfSix other = FamilyOfSix.on(this.site);
		Visit visit = own.atExpenses(this.site);
		for (Someone stranger : List.of(other.hanako(), other.taro(), own.ume(), own.jiro())) {
			assertThat(visit.open(file + "?person=" + stranger.id()).status()).as("an id is no place").isEqualTo(404);
		}
		assertThat(visit.open(file + "?person=5").status()).isEqualTo(404);
		assertThat(visit.open(file + "?year=2019").status()).isEqualTo(404);
		assertThat(visit.open("/expenses/2026").status()).isEqualTo(404);
	}

	@Test
	void dependantsAreRefused() {
		FamilyOfSix six = FamilyOfSix.on(this.site);
		Registered taro = Registered.on(this.site, six.taro());
		String secret = new PostRound(this.site).to(taro).printed();
		Visit visit = taro.logIn(this.site).open("/checkups").fill("viewing", secret).press("健診結果を開く");
		for (String page : PAGES) {
			assertThat(visit.open(page).text()).as(page).contains("この機能は被保険者のみご利用いただけます").doesNotContain("太郎病院");
		}
	}

	@Test
	void aRenumberingThatC6AllowsKeepsTheFormerMonthsAndADayBetweenDoesNot() {
		Family family = Family.in(this.sql);
		Someone shigeru = family.insured("小林　茂", "コバヤシ　シゲル", "1966-10-15");
		Treatment.of(shigeru, YearMonth.of(2026, 7)).at("茂歯科").costs(this.sql, 1_000);
		SymbolNumber number = Family.newNumber();
		Someone renumbered = family.renumbered(shigeru, number, LocalDate.of(2026, 10, 1), "MOVED_BETWEEN_COMPANIES");
		Visit visit = FamilyOfSix.open(this.site, Registered.on(this.site, renumbered));
		assertThat(visit.text()).contains("茂歯科");

		this.sql.sql("update membership.coverage set acquired_on = '2026-10-02' where person_id = ? and lost_on is null")
			.param(shigeru.id().value())
			.update();
		for (String page : PAGES) {
			assertThat(new String(visit.open(page).file(), StandardCharsets.UTF_8)).as(page).doesNotContain("茂歯科");
		}
	}

	@Test
	void theFileOfMynaportalsLayout() {
		Visit visit = FamilyOfSix.on(this.site).atExpenses(this.site).open("/expenses/mynaportal.csv?year=2026&person=2");

		assertThat(visit.header("Content-Type")).startsWith("text/csv");
		assertThat(visit.header("Content-Disposition")).startsWith("attachment").contains("mynaportal-2026.csv");
		assertThat(visit.header("Cache-Control")).contains("no-store");
		assertThat(lines(visit)).startsWith("\uFEFFわたしの情報", "医療費通知情報", "", "項目名,内容", "資格情報", "氏名,見本 太郎", "医療費情報",
				"医療費の総額（円）,\"410,700\"")
			.containsSubsequence("医療費情報明細", "診療年月,2026年7月", "診療区分,医科入院", "日数,1", "医療機関等名称,太郎病院",
					"医療費の総額（円）,\"386,400\"", "保険者の負担額,\"270,480\"", "その他の公費の負担額（円）,0", "付加給付（円）,\"90,680\"",
					"窓口相当負担額（円）,\"115,920\"", "医療費情報明細", "診療年月,2026年3月");
		assertThat(lines(visit).indexOf("医療費情報明細")).as("the first claim stands where readers that count lines expect it").isEqualTo(30);
		assertThat(lines(visit)).filteredOn(line -> line.startsWith("窓口相当負担額（円）")).as("nothing but claims is called so").hasSize(2);
	}

	@Test
	void theRowsOfTheTaxForm() {
		Visit visit = FamilyOfSix.on(this.site).atExpenses(this.site).open("/expenses/tax-form.csv?year=2026&person=2");

		assertThat(visit.header("Content-Disposition")).startsWith("attachment").contains("tax-form-2026.csv");
		assertThat(lines(visit)).containsExactly(
				"\uFEFFNo.,医療を受けた人,病院・薬局などの名称,診療・治療,医薬品購入,介護保険サービス,その他の医療費,支払った医療費の金額,\"左のうち、補填される金額\",支払年月日"
					.replace("\"", ""),
				"1,見本 太郎,太郎外科,該当する,,,,7290,,", "2,見本 太郎,太郎病院,該当する,,,,115920,91880,",
				"3,見本 太郎,太郎病院(入院時の食事),,,,該当する,5520,,");
	}

	@Test
	void noCellIsTakenForAFormula() {
		FamilyOfSix six = FamilyOfSix.on(this.site);
		Treatment.of(six.sakura(), YearMonth.of(2026, 5)).at("=HYPERLINK(1)").costs(this.sql, 1_000);
		Visit visit = six.atExpenses(this.site);

		assertThat(lines(visit.open("/expenses/mynaportal.csv"))).contains("医療機関等名称,'=HYPERLINK(1)");
		assertThat(lines(visit.open("/expenses/tax-form.csv"))).anyMatch(line -> line.contains(",'=HYPERLINK(1),"));
	}

	@Test
	void everyLookStandsInTheTrail() {
		FamilyOfSix six = FamilyOfSix.on(this.site);
		Visit visit = six.atExpenses(this.site);
		PAGES.forEach(page -> visit.open(page + "?year=2025"));

		assertThat(this.sql.sql("""
				select act || ' ' || data_class || ' ' || details::text from audit.entry
				where person_id = ? and act like 'expenses-%' order by id""").param(six.hanako().id().value())
			.query(String.class).list()).containsExactly("expenses-seen expense {\"year\": 2026}",
					"expenses-seen expense {\"year\": 2025}", "expenses-taken expense {\"file\": \"mynaportal\", \"year\": 2025}",
					"expenses-taken expense {\"file\": \"tax-form\", \"year\": 2025}");
	}

	@Test
	void whoeverOfTheFamilyWasSeenCanReadOfIt() {
		FamilyOfSix six = FamilyOfSix.on(this.site);
		six.atExpenses(this.site);

		for (Someone seen : List.of(six.taro(), six.sakura(), six.kenta())) {
			assertThat(rows(seen)).containsExactly("expenses-seen {\"year\": 2026, \"through\": \"household\"}");
		}
		assertThat(rows(six.ume())).as("protected").isEmpty();
		assertThat(rows(six.jiro())).as("objects").isEmpty();
		Visit taro = Registered.on(this.site, six.taro()).logIn(this.site).open("/settings/looks");
		assertThat(taro.all("tbody tr")).isEmpty();
		assertThat(taro.follow("ご家族").all("tbody tr").eachText()).singleElement().asString()
			.contains("医療費のお知らせを開いた", "医療費");
		assertThat(taro.open("/settings/looks?by=own").all("tbody tr")).isEmpty();
	}

	private List<String> rows(Someone person) {
		return this.sql.sql("select act || ' ' || details from audit.entry where person_id = ?")
			.param(person.id().value())
			.query(String.class)
			.list();
	}

	@Test
	void fiveHundredRowsCostNoMoreStatements() {
		FamilyOfSix six = FamilyOfSix.on(this.site);
		for (int i = 0; i < 500; i++) {
			Treatment.of(List.of(six.hanako(), six.taro(), six.sakura()).get(i % 3), YearMonth.of(2026, 1 + i % 10))
				.at("医院" + i % 20)
				.costs(this.sql, 1_000 + i);
		}
		Visit visit = six.atExpenses(this.site);
		for (String page : PAGES) {
			visit.open(page);
			this.site.statements();
			visit.open(page);
			assertThat(this.site.statements()).as(page).hasSizeLessThanOrEqualTo(5);
		}
		visit.open("/expenses");
		assertThat(visit.all(".pagination li")).hasSize(10);
		assertThat(visit.open("/expenses?year=2026&p=10").all(".month-head h3").eachText()).containsExactly("2026年1月");
		assertThat(visit.open("/expenses?year=2026&p=11").status()).isEqualTo(404);
	}

	@Test
	void itIsThereInEnglish() {
		Visit visit = FamilyOfSix.on(this.site).atExpenses(this.site).open("/expenses?lang=en");

		assertThat(visit.text()).contains("In 2026 your family's care cost ¥446,610. Of this you paid ¥133,983", "July 2026");
	}

	private static List<String> lines(Visit visit) {
		return new String(visit.file(), StandardCharsets.UTF_8).lines().toList();
	}

}
