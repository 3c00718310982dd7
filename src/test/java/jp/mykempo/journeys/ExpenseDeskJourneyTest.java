package jp.mykempo.journeys;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jp.mykempo.expenses.core.CareKind;
import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.Family;
import jp.mykempo.people.FamilyOfSix;
import jp.mykempo.people.Treatment;
import jp.mykempo.postcards.sheet.PrintedPages;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The desk's side of applications: list, look, print, post, decline, protected persons, and who may (C5, O5, T1, T2, W5, X6). */
class ExpenseDeskJourneyTest {

	private static final String HERE = "/office/expenses/applications";

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final FamilyOfSix six = FamilyOfSix.on(this.site);

	private final Clerk clerk = Clerk.with(this.site, Role.HEALTH_DATA);

	private Visit visit;

	@Test
	void theWholeWayFromTheApplicationToThePost() {
		long id = apply(2026);
		Visit desk = this.clerk.logIn(this.site);
		assertThat(desk.text()).contains("医療費のお知らせ(印刷待ち)");
		desk.open(HERE + "?q=" + id);
		assertThat(desk.text()).contains("見本　花子", "2026年1月から2026年10月", "受付", "ご自宅", "印刷する");
		assertThat(desk.all("tbody a[href='" + HERE + "/" + id + "']").eachText()).containsExactly("見本　花子");
		desk.open(HERE + "/" + id);
		assertThat(desk.text()).contains("見本 花子 様 ― 受付", "〒100-0991 東京都見本区桜見町1-2-3", "見本 太郎 2 410,700円 123,210円")
			.doesNotContain("見本 梅", "見本 次郎");

		desk.press("印刷する(PDF)");
		assertThat(desk.header("Content-Disposition")).startsWith("attachment").contains("expense-notice-" + id + ".pdf",
				URLEncoder.encode("医療費のお知らせ_申請" + id + ".pdf", StandardCharsets.UTF_8));
		assertThat(state(id)).isEqualTo("printed");
		desk.open(HERE + "/" + id);
		assertThat(desk.text()).contains(this.clerk.name() + "が印刷(照合番号", "もう一度印刷する(PDF)");
		assertThat(this.six.member().logIn(this.site).open("/home").status()).isEqualTo(200);

		desk.press("発送済みにする");
		assertThat(state(id)).isEqualTo("posted");
		assertThat(Mailbox.of(this.site, this.six.member().mail()).newest().text()).contains("発送しました", "ご住所へお送りしました");
		assertThat(desk.all("main form[action$=prints], main form[action$=refusals]")).isEmpty();
		desk.press("発送済みを取り消す");
		assertThat(state(id)).isEqualTo("printed");
		assertThat(acts()).containsSubsequence("notice-applied", "notice-application-seen", "notice-printed",
				"notice-application-seen", "notice-posted", "notice-posting-taken-back");
	}

	@Test
	void whoeverOfTheFamilyTheClerkSawCanReadOfIt() {
		long id = apply(2026);
		this.clerk.logIn(this.site).open(HERE + "/" + id).press("印刷する(PDF)");

		assertThat(this.sql.sql("select act || ' ' || (details ->> 'through') from audit.entry where person_id = ? and actor like 's:%'")
			.param(this.six.taro().id().value())
			.query(String.class)
			.list()).containsExactlyInAnyOrder("notice-application-seen household", "notice-printed household");
		assertThat(this.sql.sql("""
				select count(*) from audit.entry
				where act = 'notice-application-seen' and (details ->> 'application')::bigint = ?
					and person_id in (select id from membership.person where name in ('見本　梅', '見本　次郎'))""")
			.param(id)
			.query(Long.class)
			.single()).as("who is left out of the notice was not seen").isZero();
	}

	@Test
	void aProtectedPersonIsFoundByTheApplicationAlone() {
		long id = apply(2026);
		String row = "tbody a[href='" + HERE + "/" + id + "']";
		String number = this.six.hanako().number().symbol() + "-" + this.six.hanako().number().number();
		Visit desk = this.clerk.logIn(this.site).open(HERE + "?q=" + number);
		assertThat(desk.all(row)).hasSize(1);
		this.sql.sql("update membership.person set is_protected = true where id = ?").param(this.six.hanako().id().value()).update();

		assertThat(desk.open(HERE + "?q=" + number).all(row)).isEmpty();
		assertThat(desk.open(HERE + "?q=" + id).all(row)).hasSize(1);
	}

	@Test
	void thePaperBearsTheSixItemsAndNobodyWhoIsLeftOut() {
		long id = apply(2026);
		Treatment.of(this.six.sakura(), YearMonth.of(2026, 5)).of(CareKind.JUDO_THERAPY).at("柔整").costs(this.sql, 2_000);
		this.sql.sql("""
				update expenses.claim set institution_id = null where person_id = ? and kind = 'JUDO_THERAPY'""")
			.param(this.six.sakura().id().value()).update();
		try (PrintedPages pages = print(id)) {
			String text = pages.text(1);
			assertThat(text).contains("医療費のお知らせ", "2026年1月から2026年10月診療分", "被保険者等の氏名見本花子",
					"保険者等の名称みほん電子健康保険組合", "記号・番号101-" + this.six.hanako().number().number(),
					"2026年3月見本太郎太郎外科外来124,300–7,290", "2026年7月見本太郎太郎病院入院1386,400–115,9205,5201,20090,680",
					"2026年5月見本さくら※名称の届出なし柔道整復", "〒100-0991", "東京都見本区桜見町1-2-3", "見本花子様", "1/1", "照合番号", "10円未満");
			assertThat(text).doesNotContain("見本梅", "梅医院", "見本次郎", "次郎皮膚科");
		}
	}

	@Test
	void fiveHundredRowsTakeSomePagesEachWithWhatItNeeds() {
		for (int i = 0; i < 500; i++) {
			Treatment.of(List.of(this.six.hanako(), this.six.taro(), this.six.sakura()).get(i % 3), YearMonth.of(2026, 1 + i % 10))
				.at("医院" + i)
				.costs(this.sql, 1_000 + i);
		}
		try (PrintedPages pages = print(apply(2026))) {
			int count = pages.count();
			assertThat(count).isBetween(12, 20);
			assertThat(Stream.iterate(1, page -> page + 1).limit(count).map(pages::text)
				.mapToLong(text -> text.split("医院\\d", -1).length - 1).sum()).isEqualTo(500);
			for (int page = 1; page <= count; page++) {
				assertThat(pages.text(page)).contains(page + "/" + count, "みほん電子健康保険組合", "見本花子", "照合番号");
			}
			assertThat(pages.text(count)).contains("合計");
		}
	}

	@Test
	void whatWasPrintedCanBeProvenAndChangedFiguresAreSeen() {
		long id = apply(2026);
		print(id).close();
		print(id).close();
		assertThat(prints(id)).as("the same figures, the same hash").hasSize(2).containsOnly(prints(id).getFirst());
		assertThat(this.sql.sql("select details ->> 'hash' from audit.entry where act = 'notice-printed' and person_id = ? limit 1")
			.param(this.six.hanako().id().value()).query(String.class).single()).isEqualTo(prints(id).getFirst());
		assertThat(this.sql.sql("select count(*) from audit.entry where act = 'notice-printed' and person_id = ?")
			.param(this.six.taro().id().value()).query(Integer.class).single()).as("of each whose care stands in it").isEqualTo(2);

		Treatment.of(this.six.taro(), YearMonth.of(2026, 5)).costs(this.sql, 1_000);
		Visit desk = this.clerk.logIn(this.site).open(HERE + "/" + id);
		assertThat(desk.text()).contains("印刷したあとに金額が変わりました");
		print(id).close();
		assertThat(prints(id).getLast()).isNotEqualTo(prints(id).getFirst());
	}

	@Test
	void whatWouldReachTheWrongPeopleIsPrintedAgainBeforeItIsPosted() {
		long id = apply(2026);
		print(id).close();
		Visit desk = this.clerk.logIn(this.site).open(HERE + "/" + id);
		this.sql.sql("update membership.person set address = '新しい町9' where id = ?").param(this.six.hanako().id().value()).update();
		desk.press("発送済みにする");
		assertThat(desk.status()).isEqualTo(409);
		assertThat(desk.text()).contains("理由: 宛先が変わりました", "このまま発送できません", "もう一度印刷する(PDF)").doesNotContain("発送済みにする");
		assertThat(state(id)).isEqualTo("printed");
		print(id).close();
		assertThat(desk.open(HERE + "/" + id).text()).doesNotContain("宛先が変わりました");

		Family.in(this.sql).isProtected(this.six.sakura());
		desk.press("発送済みにする");
		assertThat(desk.text()).contains("記載した家族の中に、保護の対象になったか、表示を希望しない方がいます");
		assertThat(state(id)).isEqualTo("printed");
		print(id).close();
		desk.open(HERE + "/" + id).press("発送済みにする");
		assertThat(state(id)).isEqualTo("posted");

		this.sql.sql("update membership.person set address = '古い町1' where id = ?").param(this.six.hanako().id().value()).update();
		assertThat(desk.open(HERE + "/" + id).text()).as("what is on its way").doesNotContain("このまま発送できません", "宛先が変わりました");
	}

	@Test
	void theListSaysWhichPaperCannotBePostedAndWhy() {
		long id = apply(2026);
		print(id).close();
		String row = "tr:has(a[href$=/" + id + "])";
		Visit desk = this.clerk.logIn(this.site).open(HERE + "?q=" + id);
		assertThat(desk.all(row).text()).contains("封をして発送する").doesNotContain("発送できません");

		this.sql.sql("update membership.person set address = '新しい町9' where id = ?").param(this.six.hanako().id().value()).update();
		assertThat(desk.open(HERE + "?q=" + id).all(row).text()).contains("印刷する", "印刷した紙は発送できません(宛先が変わりました)")
			.doesNotContain("封をして発送する");

		Family.in(this.sql).isProtected(this.six.hanako());
		assertThat(desk.open(HERE + "?q=" + id).all(row).text()).contains("お渡しの方法をご本人と決める").doesNotContain("宛先", "発送");
	}

	@Test
	void whoIsProtectedSinceThePrintingGetsItTheAgreedWayOnly() {
		long id = apply(2026);
		print(id).close();
		Family.in(this.sql).isProtected(this.six.hanako());
		Visit desk = this.clerk.logIn(this.site).open(HERE + "/" + id).fill("reason", "ご本人からの電話").press("内容を見る");
		desk.post(HERE + "/" + id + "/postings", Map.of("_csrf", desk.csrf()));
		assertThat(desk.text()).contains("保護の対象になりました", "お渡しの方法をご本人と決める");
		assertThat(state(id)).isEqualTo("printed");

		desk.press("窓口で渡す");
		print(id).close();
		desk.open(HERE + "/" + id).press("発送済みにする");
		assertThat(state(id)).isEqualTo("posted");
	}

	@Test
	void declinedItSaysWhyToTheMemberAndByMail() {
		long id = apply(2026);
		Visit desk = this.clerk.logIn(this.site).open(HERE + "/" + id).press("見送る");
		assertThat(desk.status()).isEqualTo(422);
		assertThat(desk.text()).contains("理由を選んでください");
		desk.fill("reason", "other").press("見送る");
		assertThat(desk.text()).contains("ご本人への説明を入力してください");
		desk.fill("reason", "too-early").fill("words", "2月にもう一度お願いします。").press("見送る");

		assertThat(state(id)).isEqualTo("declined");
		assertThat(Mailbox.of(this.site, this.six.member().mail()).newest().text()).contains("見送り", "まだそろっていません")
			.doesNotContain("2月にもう一度");
		assertThat(desk.all("main button")).as("nothing is left to do").isEmpty();
	}

	@Test
	void ofTwoClerksOneDeclinesAndTheOtherIsTold() {
		long id = apply(2026);
		List<Visit> desks = Stream.of(this.clerk, Clerk.with(this.site, Role.HEALTH_DATA))
			.map(clerk -> clerk.logIn(this.site).open(HERE + "/" + id))
			.toList();
		List<Integer> answers = desks.stream()
			.map(desk -> CompletableFuture
				.supplyAsync(() -> desk.fill("reason", "not-wanted").press("見送る").status()))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();

		assertThat(answers).containsExactlyInAnyOrder(200, 409);
	}

	@Test
	void ofAProtectedPersonNothingIsShownOrPrintedBeforeReasonAndWay() {
		long id = apply(2026);
		Family.in(this.sql).isProtected(this.six.hanako());
		Visit desk = this.clerk.logIn(this.site).open(HERE + "?q=" + id);
		assertThat(desk.all("tr:has(a[href$=/" + id + "])").text()).contains("(保護)", "お渡しの方法をご本人と決める")
			.doesNotContain("花子", this.six.hanako().number().number());
		assertThat(desk.open(HERE + "?q=" + this.six.hanako().number().number()).text()).doesNotContain("(保護)");
		desk.open(HERE + "/list.csv?q=" + id);
		assertThat(new String(desk.file(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith(id + ","))).hasSize(1)
			.allMatch(line -> line.contains("(保護)") && !line.contains("花子"));

		desk.open(HERE + "/" + id);
		assertThat(desk.text()).doesNotContain("花子", "桜見町");
		for (String act : List.of("prints", "postings", "recalls", "refusals", "ways")) {
			desk.open(HERE + "/" + id).post(HERE + "/" + id + "/" + act, Map.of("_csrf", desk.csrf(), "reason", "other", "words", "x", "way", "home"));
			assertThat(state(id)).as(act).isEqualTo("received");
		}
		desk.open(HERE + "/" + id).fill("reason", " ").press("内容を見る");
		assertThat(desk.status()).isEqualTo(422);
		desk.fill("reason", "ご本人からの電話").press("内容を見る");
		assertThat(desk.text()).contains("見本 花子", "閲覧制限の対象", "未定(ご本人に確認)").doesNotContain("桜見町");
		assertThat(desk.all("form[action$=prints]")).isEmpty();

		desk.press("窓口で渡す");
		assertThat(desk.text()).contains("窓口");
		try (PrintedPages pages = PrintedPages.of(desk.press("印刷する(PDF)").file())) {
			assertThat(pages.text(1)).contains("窓口でお渡し", "見本花子様").doesNotContain("桜見町", "丸の内");
		}
		assertThat(this.sql.sql("select purpose from audit.entry where act = 'protected-notice-opened' and person_id = ?")
			.param(this.six.hanako().id().value()).query(String.class).single()).isEqualTo("ご本人からの電話");
		assertThat(Clerk.with(this.site, Role.HEALTH_DATA).logIn(this.site).open(HERE + "/" + id).text()).as("each says why")
			.doesNotContain("花子");
	}

	@Test
	void nothingIsPrintedWhereThereAreNoExpenses() {
		long id = apply(2022);
		Visit desk = this.clerk.logIn(this.site).open(HERE + "/" + id);
		assertThat(desk.all("form[action$=prints]")).isEmpty();
		desk.post(HERE + "/" + id + "/prints", Map.of("_csrf", desk.csrf()));

		assertThat(desk.text()).contains("この期間の医療費がありません");
		assertThat(state(id)).isEqualTo("received");
	}

	@Test
	void aPostingIsNotTakenBackOnceTheSameMonthsAreAppliedForAgain() {
		long id = apply(2026);
		print(id).close();
		Visit desk = this.clerk.logIn(this.site).open(HERE + "/" + id).press("発送済みにする");
		apply(2026);

		desk.press("発送済みを取り消す");

		assertThat(desk.status()).isEqualTo(409);
		assertThat(state(id)).isEqualTo("posted");
	}

	@Test
	void withoutAnAddressAtHomeItGoesToTheEmployerInASealedEnvelope() {
		long id = apply(2026);
		this.sql.sql("update membership.person set address = null, postal_code = null where id = ?")
			.param(this.six.hanako().id().value()).update();
		try (PrintedPages pages = print(id)) {
			assertThat(pages.text(1)).contains("見本電子株式会社", "健康保険事務ご担当者様気付", "見本花子様", "親展");
		}
	}

	@Test
	void onlyWhoSeesHealthDataGetsThere() {
		long id = apply(2026);
		Visit other = Clerk.with(this.site, Role.RECEPTION, Role.POSTCARDS, Role.ADMINISTRATOR, Role.IMPORTS, Role.AUDITOR, Role.CONTENT)
			.logIn(this.site);
		for (String path : List.of(HERE, HERE + "/" + id, HERE + "/list.csv")) {
			assertThat(other.open(path).status()).as(path).isEqualTo(403);
			assertThat(this.six.member().logIn(this.site).open(path).path()).as(path).startsWith("/office/login");
		}
		for (String act : List.of("prints", "postings", "recalls", "refusals", "ways", "openings")) {
			assertThat(other.open("/office").post(HERE + "/" + id + "/" + act, Map.of("_csrf", other.csrf())).status()).as(act)
				.isEqualTo(403);
		}
		assertThat(state(id)).isEqualTo("received");
	}

	@Test
	void noPageNeedsMoreThanFiveStatementsTheListIsAFileAndAllIsThereInEnglish() {
		long id = apply(2026);
		Visit desk = this.clerk.logIn(this.site);
		for (String path : List.of(HERE, HERE + "?state=all", HERE + "/" + id)) {
			desk.open(path);
			this.site.statements();
			desk.open(path);
			assertThat(this.site.statements()).as(path).hasSizeLessThanOrEqualTo(5);
		}
		assertThat(desk.open(HERE + "/list.csv?state=all&q=" + id).header("Content-Type")).startsWith("text/csv");
		assertThat(desk.open(HERE + "/nonsense").status()).isEqualTo(404);
		assertThat(desk.open(HERE + "/999999999999").status()).isEqualTo(404);
		Visit english = this.clerk.logIn(this.site, this.site.visit()).open(HERE + "/" + id + "?lang=en");
		assertThat(english.text()).contains("What the notice says", "Print (PDF)", "Decline");
	}

	/** The member applies for a year, or for what there is of it. */
	private long apply(int year) {
		if (this.visit == null) {
			this.visit = this.six.atExpenses(this.site);
		}
		this.visit.open("/expenses/applications/new").fill("fromYear", "" + year).fill("fromMonth", "1").fill("toYear", "" + year)
			.fill("toMonth", year == 2026 ? "10" : "12").press("確認へ進む").press("この内容で申請する");
		return this.sql.sql("select max(id) from expenses.application where person_id = ?").param(this.six.hanako().id().value())
			.query(Long.class).single();
	}

	private PrintedPages print(long id) {
		Visit desk = this.clerk.logIn(this.site).open(HERE + "/" + id);
		return PrintedPages.of(desk.post(HERE + "/" + id + "/prints", Map.of("_csrf", desk.csrf())).file());
	}

	private String state(long id) {
		return this.sql.sql("select state from expenses.application where id = ?").param(id).query(String.class).single();
	}

	private List<String> prints(long id) {
		return this.sql.sql("select content_hash from expenses.application_print where application_id = ? order by id").param(id)
			.query(String.class).list();
	}

	private List<String> acts() {
		return this.sql.sql("select act from audit.entry where person_id = ? order by id").param(this.six.hanako().id().value())
			.query(String.class).list();
	}

}
