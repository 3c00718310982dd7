package jp.mykempo.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.people.Family;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.people.Someone;
import jp.mykempo.viewing.PostRound;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The coverage notice on screen and paper, its history, and who is left out of it (C1, C6, V2, W1, W4, W5, X6, T2). */
class CoverageNoticeJourneyTest {

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final PostRound post = new PostRound(this.site);

	private final MihonFamily mihon = MihonFamily.in(this.sql);

	private final Registered hanako = Registered.on(this.site, this.mihon.hanako());

	@Test
	void theWholeFamilyWithAllThatANoticeHasToSay() {
		this.sql.sql("""
				update membership.coverage set share_of_costs = 2, share_from = '2026-08-01', elderly_category = '一般'
				where person_id = ?""").param(this.mihon.taro().id().value()).update();
		Visit visit = opened("/coverage");

		SymbolNumber number = this.mihon.hanako().number();
		assertThat(visit.text()).contains("この画面やPDFだけでは、医療機関等を受診できません", "見本 花子", "ミホン ハナコ", "本人",
				number.symbol() + " · " + number.number() + " · 00", "1978年(昭和53年)5月6日", "資格取得日 2010年(平成22年)4月1日", "見本 太郎", "夫",
				"認定日 2010年(平成22年)4月1日", "2割(2026年(令和8年)8月1日から)", "高齢受給者区分 一般", "見本 さくら", "子", "保険者番号 06991236",
				"みほん電子健康保険組合", "東京都千代田区みほん町1-2-3", "適用課", "閉じます");
		assertThat(visit.header("Cache-Control")).contains("no-store");
		assertThat(visit.open("/coverage?lang=en").text()).contains("alone does not entitle you", "Husband (夫)",
				"6 May 1978 (Showa 53)", "20% (from 1 August 2026 (Reiwa 8))");
	}

	@Test
	void thePaperIsAnAttachmentWithTheSame() throws IOException {
		Visit visit = opened("/coverage").open("/coverage/notice.pdf");

		assertThat(visit.header("Content-Type")).isEqualTo("application/pdf");
		assertThat(visit.header("Content-Disposition")).startsWith("attachment").contains("coverage-notice-");
		assertThat(visit.header("Cache-Control")).contains("no-store");
		keep("coverage-notice-ja.pdf", visit.file());
		assertThat(words(visit.file())).contains("資格情報のお知らせ", "この書面だけでは、医療機関等を受診できません", "見本 花子", "見本 太郎", "見本 さくら",
				"1978年(昭和53年)5月6日", "06991236", "発行日", "切り取ってお使いいただけます");
		visit.open("/coverage?lang=en").open("/coverage/notice.pdf");
		keep("coverage-notice-en.pdf", visit.file());
		assertThat(words(visit.file())).contains("見本 花子", "Coverage notice", "Date of birth", "1978年(昭和53年)5月6日");
	}

	@Test
	void aFamilyOfTenFillsSeveralPages() throws IOException {
		Family family = Family.in(this.sql);
		Someone insured = family.insured("長谷川　\uE000一郎\uDB40\uDD00", "ハセガワ　イチロウ", "1950-01-09");
		for (int i = 1; i < 10; i++) {
			family.dependant("長谷川　子供" + i, "ハセガワ　コドモ", "201" + i + "-05-01", "子");
		}
		Registered ichiro = Registered.on(this.site, insured);
		Visit visit = opened(ichiro, "/coverage").open("/coverage/notice.pdf");
		keep("coverage-notice-ten.pdf", visit.file());

		assertThat(new PdfReader(visit.file()).getNumberOfPages()).isEqualTo(4);
		assertThat(words(visit.file())).contains("長谷川 子供9");
		assertThat(visit.open("/coverage").all("h2.group-title .note").text()).as("kana beside a name with 外字")
			.isEqualTo("ハセガワ イチロウ");
	}

	@Test
	void whoIsProtectedOrObjectsIsAbsentEverywhere() throws IOException {
		Family.in(this.sql).isProtected(this.mihon.taro());
		Registered sakura = Registered.on(this.site, this.mihon.sakura());
		Visit child = sakura.logIn(this.site).open("/settings").follow("ご家族への表示");
		assertThat(child.text()).contains("表示する");
		child.fill("shown", "no").press("変更内容を確認する");
		assertThat(child.text()).contains("「表示を希望しない」に変更します", "被保険者には知らせません");
		assertThat(objections()).as("nothing before the button").isZero();
		child.press("「表示を希望しない」に変更する");
		assertThat(child.text()).contains("「表示を希望しない」に変更しました");

		Visit visit = opened("/coverage");
		assertThat(visit.text()).contains("見本 花子").doesNotContain("見本 太郎", "見本 さくら", "希望しない");
		assertThat(words(visit.open("/coverage/notice.pdf").file())).contains("見本 花子").doesNotContain("太郎", "さくら");
		assertThat(acts(sakura)).contains("household-view-declined");

		String secret = this.post.to(sakura).printed();
		child.open("/settings/household").fill("shown", "yes").press("変更内容を確認する");
		assertThat(child.path()).as("what others shall see is opened by the viewing password").startsWith("/viewing/gate");
		assertThat(child.text()).contains("ご家族への表示を変更します");
		child.fill("viewing", secret).press("変更内容を確認する").press("「表示する」に変更する");
		assertThat(objections()).isZero();
		assertThat(visit.open("/coverage").text()).contains("見本 さくら").doesNotContain("見本 太郎");
		assertThat(acts(sakura)).contains("household-view-allowed");
	}

	@Test
	void whoKnowsTheLoginAloneCannotShowTheFamilyAnything() {
		Registered sakura = Registered.on(this.site, this.mihon.sakura());
		Visit child = sakura.logIn(this.site);
		child.open("/settings/household/check?shown=no").press("「表示を希望しない」に変更する");
		Visit opened = opened(sakura, "/settings/household/showing");
		this.site.sql().sql("delete from viewing.opening").update(); // shut meanwhile

		opened.press("「表示する」に変更する");

		assertThat(opened.path()).startsWith("/viewing/gate");
		assertThat(objections()).isEqualTo(1);
	}

	@Test
	void anInsuredPersonHasNothingToChoose() {
		Visit visit = this.hanako.logIn(this.site).open("/settings/household");

		assertThat(visit.text()).contains("あなたは被保険者です", "ご家族の画面には表示されません");
		assertThat(visit.all("main input[type=radio]")).isEmpty();
		assertThat(visit.open("/settings/household/check?shown=yes").path()).isEqualTo("/settings/household");
		assertThat(visit.open("/settings/household/check?shown=x").path()).isEqualTo("/settings/household");
	}

	/** Divorced and employed herself, say: the months before are still shown to the insured person of then. */
	@Test
	void whoWasADependantOnceMayStillObject() {
		Family.in(this.sql).loses(this.mihon.sakura(), LocalDate.now().minusDays(40), "NO_LONGER_DEPENDANT");
		this.sql.sql("""
				insert into membership.coverage (id, person_id, insurer_no, symbol, number, branch, symbol_key, number_key, branch_key,
					category, insured, acquired_on, acquisition_reason, key_hash, line_hash, import_run)
				select (select max(id) + 1 from membership.coverage), person_id, insurer_no, '900', id::text, '00', '900', id::text, '00',
					2, true, lost_on, 'OTHER', 0, 0, 0
				from membership.coverage where person_id = ?""").param(this.mihon.sakura().id().value()).update();
		Visit visit = Registered.on(this.site, this.mihon.sakura()).logIn(this.site).open("/settings/household");

		assertThat(visit.text()).doesNotContain("ご家族の画面には表示されません");
		visit.fill("shown", "no").press("変更内容を確認する").press("「表示を希望しない」に変更する");
		assertThat(objections()).isEqualTo(1);
	}

	@Test
	void dependantsAndThoseWhoLostCoverageSeeNothing() {
		Registered taro = Registered.on(this.site, this.mihon.taro());
		Visit visit = opened(taro, "/checkups");
		for (String path : List.of("/coverage", "/coverage/notice.pdf", "/coverage/history")) {
			assertThat(visit.open(path).text()).as(path).contains("この機能は被保険者のみご利用いただけます").doesNotContain("見本 花子");
		}
		Visit lost = opened("/coverage");
		Family.in(this.sql).loses(this.mihon.hanako(), LocalDate.now(), "LEFT_EMPLOYMENT");
		for (String path : List.of("/coverage", "/coverage/notice.pdf", "/coverage/history")) {
			assertThat(lost.open(path).text()).as(path).doesNotContain("見本 花子", "資格取得日");
		}
	}

	@Test
	void anEndThatLiesAheadIsSaid() {
		Family.in(this.sql).loses(this.mihon.hanako(), LocalDate.now().plusDays(9), "LEFT_EMPLOYMENT");

		assertThat(opened("/coverage").text()).contains("に資格を失います", "その日からは、このお知らせは使えません", "資格喪失日(予定)");
	}

	@Test
	void theHistoryTellsWhatChangedAndNothingElse() {
		Someone before = MihonFamily.in(this.sql).hanako();
		Registered renumbered = Registered.on(this.site, Family.in(this.sql)
			.renumbered(before, Family.newNumber(), LocalDate.of(2024, 4, 1), "REEMPLOYED_AFTER_RETIREMENT"));
		this.sql.sql("""
				insert into membership.change (import_run, kind, coverage_id, person_id, before, after, changed_at)
				select 1, 'CHANGED', id, person_id, '{"name": "旧姓　花子", "is_protected": false, "address": "東京都旧町"}',
					'{"name": "見本　花子", "is_protected": true, "address": "東京都新町"}', '2025-07-01 15:30:00+00'
				from membership.coverage where person_id = ? and lost_on is null""")
			.param(before.id().value()).update();
		Visit visit = opened(renumbered, "/coverage").follow("資格の履歴");

		assertThat(visit.all("tbody tr").eachText()).hasSize(4);
		assertThat(visit.all("tbody tr").first().text()).contains("2025年(令和7年)7月2日", "お名前の登録を変更", "旧姓 花子", "見本 花子");
		assertThat(visit.all("tbody tr").get(1).text()).contains("2024年(令和6年)4月1日", "資格取得(定年後再雇用)");
		assertThat(visit.all("tbody tr").get(2).text()).contains("資格喪失(記号・番号の変更)");
		assertThat(visit.all("tbody tr").get(3).text()).contains("2010年(平成22年)4月1日", "資格取得(就職)");
		assertThat(visit.text()).doesNotContain("旧町", "protected");
		assertThat(visit.open("/coverage/history?lang=en").text()).contains("re-employed after retirement", "Name changed");
	}

	@Test
	void eachLookLeavesItsRowAndCostsFourStatements() {
		Visit visit = opened("/coverage");
		for (String path : List.of("/coverage", "/coverage/notice.pdf", "/coverage/history")) {
			this.site.statements();
			visit.open(path);
			List<String> statements = this.site.statements();
			assertThat(statements).as(path).hasSizeLessThanOrEqualTo(4);
			assertThat(statements.get(statements.size() - 2)).as("first the row, then the look").contains("insert into audit.entry");
		}
		assertThat(acts(this.hanako)).contains("coverage-notice-seen", "coverage-history-seen");
	}

	private Visit opened(String path) {
		return opened(this.hanako, path);
	}

	private Visit opened(Registered member, String path) {
		String secret = this.post.to(member).printed();
		Visit visit = member.logIn(this.site).open("/checkups").fill("viewing", secret).press("健診結果を開く");
		return visit.open(path);
	}

	private List<String> acts(Registered member) {
		return this.sql.sql("select act from audit.entry where person_id = ?").param(member.person().id().value())
			.query(String.class).list();
	}

	private long objections() {
		return this.sql.sql("select count(*) from membership.household_objection where person_id = ?")
			.param(this.mihon.sakura().id().value()).query(Long.class).single();
	}

	private static String words(byte[] pdf) throws IOException {
		PdfReader reader = new PdfReader(pdf);
		PdfTextExtractor extractor = new PdfTextExtractor(reader);
		StringBuilder words = new StringBuilder();
		for (int page = 1; page <= reader.getNumberOfPages(); page++) {
			words.append(extractor.getTextFromPage(page)).append('\n');
		}
		return words.toString();
	}

	/** For a look at the paper itself. */
	private static void keep(String name, byte[] pdf) throws IOException {
		Path folder = Files.createDirectories(Path.of("target/papers"));
		Files.write(folder.resolve(name), pdf);
		assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
	}

}
