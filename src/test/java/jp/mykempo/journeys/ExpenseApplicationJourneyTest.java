package jp.mykempo.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.mykempo.bench.Wire;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.WorkingDays;
import jp.mykempo.people.Family;
import jp.mykempo.people.FamilyOfSix;
import jp.mykempo.people.Registered;
import jp.mykempo.postcards.sheet.PrintedPages;
import jp.mykempo.viewing.PostRound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** 「医療費のお知らせ」の申請 by the insured person: form, check, receipt, state, withdrawal (C5, W4, V2, I1, I2). */
class ExpenseApplicationJourneyTest {

	private static final String HERE = "/expenses/applications";

	private static final Executor ALL_AT_ONCE = command -> Thread.ofPlatform().start(command);

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final FamilyOfSix six = FamilyOfSix.on(this.site);

	@Test
	void aYearIsAppliedForCheckedReceivedAndWithdrawn() {
		Visit visit = this.six.atExpenses(this.site).follow("「医療費のお知らせ」を申請する");
		assertThat(visit.text()).contains("申請はまだありません", "医療費のお知らせ交付申請書");

		visit.follow("申請する").press("確認へ進む");
		assertThat(visit.text()).contains("2025年1月から2025年12月", "ごろまでに発送し、組合に届け出のご住所へお送りします").doesNotContain("まだ届いていない月");
		visit.press("この内容で申請する");
		assertThat(visit.path()).isEqualTo(HERE + "?news=received");
		assertThat(visit.text()).contains("申請を受け付けました", "2025年1月から2025年12月 受付", "ごろまでに発送し");
		assertThat(Mailbox.of(this.site, this.six.member().mail()).newest().text()).contains("見本　花子", "申請を受け付けました", "/expenses")
			.doesNotContain("2025年");

		visit.press("取り下げる 2025年1月から2025年12月");
		assertThat(visit.text()).contains("申請を取り下げました").doesNotContain("ごろまでに発送し");
		assertThat(this.sql.sql("""
				select array_agg(state || ' ' || moved_by order by id)::text from expenses.application_step
				where application_id = (select max(id) from expenses.application where person_id = ?)""")
			.param(this.six.hanako().id().value())
			.query(String.class)
			.single()).isEqualTo("{\"received m:%1$s\",\"withdrawn m:%1$s\"}".formatted(this.six.member().account()));
		assertThat(acts()).contains("notice-applied", "notice-application-withdrawn");
	}

	@ParameterizedTest
	@CsvSource({ "2026,1,2025,12,終わりの月は", "2019,1,2025,12,2021年1月から今月までの月", "2026,1,2026,12,2021年1月から今月までの月",
			"x,1,2025,12,年と月を選んでください", "2025,13,2025,12,年と月を選んでください", "2025,1,2025,,年と月を選んでください" })
	void aPeriodThatCannotBeIsRefusedAtItsField(String fromYear, String fromMonth, String toYear, String toMonth, String says) {
		Visit visit = this.six.atExpenses(this.site);
		Map<String, String> period = Map.of("fromYear", fromYear, "fromMonth", fromMonth, "toYear", toYear, "toMonth",
				toMonth == null ? "" : toMonth, "_csrf", visit.csrf());

		assertThat(visit.get(HERE + "/check", period).status()).isEqualTo(422);
		assertThat(visit.all(".error-summary").text()).contains(says);
		assertThat(visit.post(HERE, period).status()).isEqualTo(422);
		assertThat(applications()).isZero();
	}

	@Test
	void monthsThatHaveNotArrivedAreSaid() {
		Visit visit = this.six.atExpenses(this.site).open(HERE + "/new").fill("fromYear", "2026").fill("toYear", "2026")
			.fill("toMonth", "10").press("確認へ進む");

		assertThat(visit.text()).contains("まだ届いていない月が含まれています", "2026年1月から2026年10月");
	}

	@Test
	void forAnyMonthOneIsOpenWhoeverClicksHowOften() {
		Visit one = this.six.atExpenses(this.site);
		assertThat(apply(one, "2025", "1", "12").path()).isEqualTo(HERE + "?news=received");
		assertThat(apply(one, "2025", "12", "12").status()).isEqualTo(409);
		assertThat(one.text()).contains("同じ月を含む申請を受け付けています");
		assertThat(apply(one, "2024", "1", "12").path()).as("another year").isEqualTo(HERE + "?news=received");
	}

	@Test
	void ofTwoAtOnceOneIsReceived() {
		Visit visit = this.six.atExpenses(this.site);
		String csrf = visit.open(HERE).csrf();
		List<Integer> answers = Stream.of(this.site.address(), Site.secondNode().address(), this.site.address())
			.map(node -> CompletableFuture.supplyAsync(() -> applied(node, visit, csrf, "2025", "12")))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();

		assertThat(answers).containsOnlyOnce(303);
		assertThat(applications()).isEqualTo(1);
	}

	@Test
	void ofManyAtOnceNoMoreThanTenADayAreReceived() {
		Visit visit = this.six.atExpenses(this.site);
		String csrf = visit.open(HERE).csrf();
		List<String> nodes = List.of(this.site.address(), Site.secondNode().address());
		List<Integer> answers = IntStream.range(0, 24)
			.mapToObj(i -> CompletableFuture.supplyAsync(
					() -> applied(nodes.get(i % 2), visit, csrf, String.valueOf(2024 + i / 12), String.valueOf(1 + i % 12)), ALL_AT_ONCE))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();

		assertThat(applications()).isEqualTo(10);
		assertThat(answers.stream().filter(answer -> answer == 303)).hasSize(10);
		assertThat(apply(visit, "2023", "1", "1").text()).contains("1日に申請できる件数を超えました");
	}

	@Test
	void sentTwiceItIsReceivedOnce() {
		Visit visit = this.six.atExpenses(this.site).open(HERE + "/new").press("確認へ進む");
		Map<String, String> form = Map.of("_csrf", visit.csrf(), "_key", visit.all("main input[name=_key]").last().attr("value"),
				"fromYear", "2025", "fromMonth", "1", "toYear", "2025", "toMonth", "12");
		visit.post(HERE, form);
		visit.post(HERE, form);

		assertThat(visit.path()).as("the first answer").isEqualTo(HERE + "?news=received");
		assertThat(applications()).isEqualTo(1);
	}

	@Test
	void somebodyElsesCannotBeWithdrawn() {
		apply(this.six.atExpenses(this.site), "2025", "1", "12");
		long id = this.sql.sql("select max(id) from expenses.application where person_id = ?")
			.param(this.six.hanako().id().value()).query(Long.class).single();
		Visit stranger = FamilyOfSix.on(this.site).atExpenses(this.site);
		for (String other : List.of(String.valueOf(id), "0", "x", "999999999999999999")) {
			assertThat(stranger.open("/expenses").post(HERE + "/" + other + "/withdrawals", Map.of("_csrf", stranger.csrf())).status())
				.isEqualTo(404);
		}
		assertThat(stranger.open(HERE).text()).contains("申請はまだありません");
	}

	@Test
	void whatIsPrintedCannotBeWithdrawn() {
		Visit visit = apply(this.six.atExpenses(this.site), "2025", "1", "12");
		this.sql.sql("update expenses.application set state = 'printed', moved_by = 's:1' where person_id = ?")
			.param(this.six.hanako().id().value()).update();

		visit.press("取り下げる 2025年1月から2025年12月");

		assertThat(visit.text()).contains("すでに印刷されたため", "印刷");
	}

	@Test
	void eachStateSaysUntilWhenAndWhatToDoIfItDoesNotCome() {
		Visit visit = apply(this.six.atExpenses(this.site), "2025", "1", "12");
		LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
		String due = PeopleTime.date(WorkingDays.after(today, 10), Locale.JAPANESE);
		assertThat(visit.text()).contains(due + "ごろまでに発送し", due + "を過ぎても「発送」に変わらないときは、組合へお問い合わせください", "状況の見かた",
				"印刷されるまでは取り下げられます");
		assertThat(visit.all("article a[href=/help/contacts]")).hasSize(1);

		change("state = 'printed', received_at = now()");
		assertThat(visit.open(HERE).text()).contains("お知らせを印刷して、封をしています。" + due + "ごろまでに発送し");
		change("received_at = now() - interval '40 days'");
		assertThat(visit.open(HERE).text()).contains("発送の予定(", "ごろ)を過ぎています", "お手数ですが、組合へ");

		this.sql.sql("insert into expenses.application_print (application_id, printed_by, route, claims, by_patient, content_hash)"
				+ " select id, 1, 'home', 1, 1, repeat('0', 64) from expenses.application where person_id = ?")
			.param(this.six.hanako().id().value()).update();
		change("state = 'posted', changed_at = now()");
		assertThat(visit.open(HERE).text()).contains("ご住所へ発送しました",
				PeopleTime.date(today.plusDays(10), Locale.JAPANESE) + "を過ぎても届かないときは、組合へお問い合わせください");
		change("changed_at = now() - interval '100 days'");
		assertThat(visit.open(HERE).text()).as("nobody waits for it any more").doesNotContain("を過ぎても届かない");
	}

	@Test
	void aDependantCannotApply() {
		Registered taro = Registered.on(this.site, this.six.taro());
		String secret = new PostRound(this.site).to(taro).printed();
		Visit visit = taro.logIn(this.site).open("/checkups").fill("viewing", secret).press("健診結果を開く");
		for (String page : List.of(HERE, HERE + "/new", HERE + "/check?fromYear=2025&fromMonth=1&toYear=2025&toMonth=12")) {
			assertThat(visit.open(page).text()).contains("この機能は被保険者のみご利用いただけます");
		}
		visit.open("/home").post(HERE, Map.of("_csrf", visit.csrf(), "fromYear", "2025", "fromMonth", "1", "toYear", "2025",
				"toMonth", "12"));
		assertThat(this.sql.sql("select count(*) from expenses.application where person_id = ?").param(this.six.taro().id().value())
			.query(Long.class).single()).isZero();
	}

	@Test
	void aProtectedPersonIsToldThatTheSocietyWillAsk() {
		Visit visit = this.six.atExpenses(this.site);
		Family.in(this.sql).isProtected(this.six.hanako());
		visit.open(HERE + "/new").press("確認へ進む");

		assertThat(visit.text()).contains("お渡しの方法について、組合からご連絡します").doesNotContain("ご住所へ", "お勤めの会社");
	}

	@Test
	void withoutAHomeAddressItComesByWayOfTheEmployer() {
		this.sql.sql("update membership.person set address = null, postal_code = null where id = ?")
			.param(this.six.hanako().id().value()).update();

		assertThat(this.six.atExpenses(this.site).open(HERE + "/new").press("確認へ進む").text())
			.contains("お勤めの会社(代表住所)経由で、封をした封筒でお渡しします");
	}

	@Test
	void whoCannotApplyHereFindsAFormToPrint() {
		Visit visitor = this.site.visit().open("/help/questions");
		assertThat(visitor.all("#q4, #q5").stream().map(heading -> heading.parent().select("a[href=/help/expense-notice-form]").size()))
			.containsOnly(1);
		visitor.open("/help/expense-notice-form");
		assertThat(visitor.header("Content-Disposition")).startsWith("attachment").contains("expense-notice-form.pdf");
		try (PrintedPages pages = PrintedPages.of(visitor.file())) {
			assertThat(pages.count()).isEqualTo(1);
			assertThat(pages.text(1)).contains("医療費のお知らせ交付申請書", "みほん電子健康保険組合御中", "資格を喪失した", "閲覧用パスワードが届いていない",
					"電話では申請できません", "給付課");
		}
		new PostRound(this.site).wish(this.six.member().account(), this.six.hanako().id().value());
		assertThat(this.six.member().logIn(this.site).open("/expenses").all("a[href=/help/expense-notice-form]")).hasSize(1);
	}

	@Test
	void noPageNeedsMoreThanFiveStatementsAndAllIsThereInEnglish() {
		Visit visit = apply(this.six.atExpenses(this.site), "2025", "1", "12");
		for (String page : List.of(HERE, HERE + "/new", HERE + "/check?fromYear=2025&fromMonth=1&toYear=2025&toMonth=12")) {
			this.site.statements();
			visit.open(page);
			assertThat(this.site.statements()).as(page).hasSizeLessThanOrEqualTo(5);
		}
		assertThat(visit.open(HERE + "?lang=en").text()).contains("January 2025 to December 2025", "We post it by about");
	}

	/** For one month. */
	private static int applied(String node, Visit visit, String csrf, String year, String month) {
		try (Wire wire = new Wire(node)) {
			visit.cookies().getCookieStore().getCookies().forEach(cookie -> wire.cookies().put(cookie.getName(), cookie.getValue()));
			return wire.post(HERE, Map.of("fromYear", year, "fromMonth", month, "toYear", year, "toMonth", month, "_csrf", csrf))
				.status();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Visit apply(Visit visit, String year, String from, String to) {
		return visit.open(HERE + "/new").fill("fromYear", year).fill("fromMonth", from).fill("toYear", year).fill("toMonth", to)
			.press("確認へ進む").press("この内容で申請する");
	}

	private void change(String what) {
		this.sql.sql("update expenses.application set " + what + " where person_id = ?").param(this.six.hanako().id().value()).update();
	}

	private long applications() {
		return this.sql.sql("select count(*) from expenses.application where person_id = ?")
			.param(this.six.hanako().id().value()).query(Long.class).single();
	}

	private List<String> acts() {
		return this.sql.sql("select act from audit.entry where person_id = ?").param(this.six.hanako().id().value())
			.query(String.class).list();
	}

}
