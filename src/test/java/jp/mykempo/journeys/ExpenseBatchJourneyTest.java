package jp.mykempo.journeys;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.mykempo.expenses.batch.BatchPrinting;
import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.Family;
import jp.mykempo.people.FamilyOfSix;
import jp.mykempo.people.Someone;
import jp.mykempo.people.Treatment;
import jp.mykempo.postcards.sheet.PrintedPages;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Many notices printed and posted at once, taken back, given up; what must not be posted is taken out (C5, O4, X6, I2, T2). */
class ExpenseBatchJourneyTest {

	private static final String LIST = "/office/expenses/applications";

	private static final String BATCHES = "/office/expenses/applications/batches";

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final Clerk clerk = Clerk.with(this.site, Role.HEALTH_DATA);

	private final BatchPrinting printing = this.site.bean(BatchPrinting.class);

	@Test
	void theWholeWayFromTheListToThePost() {
		FamilyOfSix six = FamilyOfSix.on(this.site);
		long first = applied(six.hanako());
		long second = applied(treated("見本　一郎", "ミホン　イチロウ"));
		Visit desk = this.clerk.logIn(this.site);
		assertThat(desk.open(LIST).all("input[name=application][value='" + first + "']:not([disabled])")).hasSize(1);

		check(desk, first, second);
		assertThat(desk.text()).contains("2通を1つのPDFにします", "ご自宅: 2通");
		desk.press("2通のPDFをつくる");
		assertThat(desk.text()).contains("PDFをつくっています").doesNotContain("PDFを受け取る");
		this.printing.makeAll();
		String batch = desk.path();
		assertThat(desk.open(batch).text()).contains("2通のPDFがあります(全3ページ)", "見本　花子", "見本　一郎", "発送待ち");
		assertThat(states(first, second)).containsOnly("printed");

		desk.press("PDFを受け取る");
		assertThat(desk.header("Content-Disposition")).startsWith("attachment").contains("expense-notices-");
		try (PrintedPages pages = PrintedPages.of(desk.file())) {
			assertThat(pages.count()).isEqualTo(3);
			assertThat(pages.text(1)).contains("封入一覧", "組合用", "1" + second + "見本一郎", "2" + first + "見本花子");
			assertThat(pages.text(2)).contains("見本一郎様", "1/1");
			assertThat(pages.text(3)).contains("見本花子様", "太郎外科", "東京都見本区桜見町1-2-3").doesNotContain("梅医院", "次郎皮膚科");
		}
		desk.open(batch);
		assertThat(desk.text()).contains("PDFをもう一度受け取る", "PDFの受け取り");

		desk.follow("発送する");
		assertThat(desk.text()).contains("2通を発送済みにします").doesNotContain("抜き取ってください");
		desk.press("発送済みにする");
		assertThat(desk.text()).contains("この束を発送しました");
		assertThat(states(first, second)).containsOnly("posted");
		assertThat(Mailbox.of(this.site, six.member().mail()).newest().text()).contains("発送しました", "ご住所へお送りしました");
		assertThat(this.sql.sql("select count(paper) from expenses.print_batch where id = ?").param(number(batch)).query(Integer.class)
			.single()).as("nothing of the paper is kept").isZero();

		desk.press("発送済みを取り消す");
		assertThat(states(first, second)).containsOnly("printed");
		desk.press("この束を取り消す");
		assertThat(states(first, second)).containsOnly("received");
		assertThat(desk.text()).contains("この束は取り消されました");
		assertThat(acts()).containsSubsequence("notice-batch-made", "notice-printed", "notice-batch-taken", "notice-batch-posted",
				"notice-batch-posting-taken-back", "notice-batch-spoilt");
		assertThat(this.sql.sql("select count(*) from audit.entry where act = 'notice-printed' and person_id = ?")
			.param(six.taro().id().value()).query(Integer.class).single()).as("whose care it tells can read of it").isEqualTo(1);
	}

	@Test
	void thePaperInTheDatabaseIsSealed() {
		long batch = made(applied(treated("見本　二郎", "ミホン　ジロウ")));
		byte[] paper = this.sql.sql("select paper from expenses.print_batch where id = ?").param(batch).query(byte[].class).single();

		assertThat(new String(paper, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
	}

	@Test
	void whatCannotBePrintedWithOthersStaysInTheQueue() {
		Someone hidden = treated("保護　一子", "ホゴ　イチコ");
		Someone nowhere = treated("住所　無子", "ジュウショ　ナシコ");
		long fine = applied(treated("見本　三郎", "ミホン　サブロウ"));
		long protectedOne = applied(hidden);
		long noWay = applied(nowhere);
		long empty = applied(Family.in(this.sql).insured("無　医子", "ム　イコ", "1980-01-01"));
		Visit desk = this.clerk.logIn(this.site);
		check(desk, fine, protectedOne, noWay, empty);
		Family.in(this.sql).isProtected(hidden);
		loses(nowhere);
		desk.press("4通のPDFをつくる");
		this.printing.makeAll();

		desk.open(desk.path());
		assertThat(desk.text()).contains("1通のPDFがあります", "2件は、束に入れずに", "お渡しの方法が決まっていません", "この期間の医療費がありません")
			.doesNotContain("保護　一子");
		assertThat(states(fine)).containsOnly("printed");
		assertThat(states(protectedOne, noWay, empty)).containsOnly("received");
		check(desk, fine, protectedOne, noWay);
		assertThat(desk.text()).contains("3件は、この束に入れません", "(保護): 保護の対象です", "印刷待ちではありません", "お渡しの方法が決まっていません")
			.doesNotContain("保護　一子", "のPDFをつくる");
	}

	@Test
	void ofTwoClerksEachGetsWhatTheOtherHasNot() {
		List<Long> all = IntStream.range(0, 6).mapToObj(i -> applied(treated("見本　四郎", "ミホン　シロウ"))).toList();
		List<Visit> desks = List.of(this.clerk.logIn(this.site),
				Clerk.with(this.site, Role.HEALTH_DATA).logIn(this.site, Visit.to(Site.secondNode().address())));
		desks.forEach(desk -> check(desk, all.toArray(Long[]::new)));
		desks.stream()
			.map(desk -> CompletableFuture.supplyAsync(() -> desk.press("6通のPDFをつくる").path()))
			.toList()
			.forEach(CompletableFuture::join);
		Stream.of(this.printing, Site.secondNode().bean(BatchPrinting.class))
			.map(node -> CompletableFuture.runAsync(node::makeAll))
			.toList()
			.forEach(CompletableFuture::join);

		assertThat(this.sql.sql("select count(*) from expenses.application_print where application_id = any (?)")
			.param(all.toArray(Long[]::new)).query(Integer.class).single()).as("each once").isEqualTo(6);
		assertThat(desks.stream().map(Visit::path).filter(path -> path.equals(LIST + "?nothing=1"))).hasSize(1);
	}

	@Test
	void killedMidwayNothingIsHalfAndTheNextStartMakesIt() {
		long one = applied(treated("見本　五郎", "ミホン　ゴロウ"));
		long batch = ordered(one);
		this.site.bean(TransactionTemplate.class).executeWithoutResult(status -> {
			this.printing.makeAll();
			status.setRollbackOnly();
		});
		assertThat(states(one)).containsOnly("received");
		assertThat(this.sql.sql("select count(*) from expenses.application_print where application_id = ?").param(one)
			.query(Integer.class).single()).isZero();

		this.printing.makeAll();

		assertThat(states(one)).containsOnly("printed");
		assertThat(this.sql.sql("select state from expenses.print_batch where id = ?").param(batch).query(String.class).single())
			.isEqualTo("printed");
	}

	@Test
	void whatMustNotBePostedAnyMoreIsTakenOutFirst() {
		FamilyOfSix six = FamilyOfSix.on(this.site);
		Someone moved = treated("見本　移子", "ミホン　ウツコ");
		long family = applied(six.hanako());
		long address = applied(moved);
		long fine = applied(treated("見本　良子", "ミホン　リョウコ"));
		long declined = applied(treated("見本　止子", "ミホン　ヤメコ"));
		long batch = made(family, address, fine, declined);
		Family.in(this.sql).isProtected(six.sakura());
		this.sql.sql("update membership.person set address = '新しい町9' where id = ?").param(moved.id().value()).update();
		Visit desk = this.clerk.logIn(this.site);
		desk.open(LIST + "/" + declined).fill("reason", "not-wanted").press("見送る");

		desk.open(BATCHES + "/" + batch + "/posting");
		assertThat(desk.text()).contains("1通を発送済みにします", "3通を抜き取ってください", "(申請 " + family + "): 記載した家族の中に",
				"(申請 " + address + "): 宛先が変わりました", "(申請 " + declined + "): 見送りになりました");
		desk.press("発送済みにする");
		assertThat(desk.text()).contains("確かめて、チェックを付けてください");
		assertThat(states(fine)).containsOnly("printed");
		desk.fill("ticked", "1").press("発送済みにする");

		assertThat(desk.text()).contains("この束を発送しました");
		assertThat(states(fine)).containsOnly("posted");
		assertThat(states(family, address)).as("printed anew, with what holds now").containsOnly("received");
		assertThat(states(declined)).containsOnly("declined");
		long again = made(family);
		try (PrintedPages pages = taken(again)) {
			assertThat(pages.text(2)).contains("見本花子様").doesNotContain("さくら");
		}
	}

	@Test
	void coverageThatEndedSinceSendsNothingToTheFormerEmployer() {
		Someone left = treated("見本　退子", "ミホン　ヤメコ");
		this.sql.sql("update membership.person set address = null, postal_code = null where id = ?").param(left.id().value()).update();
		long one = applied(left);
		long batch = made(one);
		Family.in(this.sql).loses(left, LocalDate.of(2026, 11, 1), "LEFT_EMPLOYMENT");

		assertThat(this.clerk.logIn(this.site).open(BATCHES + "/" + batch + "/posting").text()).contains("宛先が変わりました");
		assertThat(this.clerk.logIn(this.site).open(LIST + "/" + one).text()).contains("未定(ご本人に確認)").doesNotContain("丸の内");
	}

	@Test
	void onlyWhoSeesHealthDataGetsThereAndNoPageNeedsMoreThanFiveStatements() {
		long batch = made(applied(treated("見本　六郎", "ミホン　ロクロウ")));
		Visit other = Clerk.with(this.site, Role.POSTCARDS, Role.RECEPTION, Role.ADMINISTRATOR).logIn(this.site);
		for (String path : List.of(BATCHES, BATCHES + "/" + batch, BATCHES + "/" + batch + "/posting", "/office/expenses/applications/check")) {
			assertThat(other.open(path).status()).as(path).isEqualTo(403);
		}
		for (String act : List.of("prints", "postings", "recalls", "spoils")) {
			assertThat(other.open("/office").post(BATCHES + "/" + batch + "/" + act, Map.of("_csrf", other.csrf())).status()).as(act)
				.isEqualTo(403);
		}
		Visit desk = this.clerk.logIn(this.site);
		for (String path : List.of(LIST, BATCHES, BATCHES + "/" + batch, BATCHES + "/" + batch + "/posting")) {
			desk.open(path);
			this.site.statements();
			assertThat(desk.open(path).status()).isEqualTo(200);
			assertThat(this.site.statements()).as(path).hasSizeLessThanOrEqualTo(5);
		}
		assertThat(desk.open(BATCHES + "/999999999999").status()).isEqualTo(404);
		assertThat(desk.open(BATCHES + "/" + batch + "?lang=en").text()).contains("Take the PDF", "Give this batch up");
	}

	private static void check(Visit desk, Long... applications) {
		desk.open("/office/expenses/applications/check?" + Stream.of(applications).map(id -> "application=" + id).collect(Collectors.joining("&")));
	}

	/** Somebody with a claim of this year. */
	private Someone treated(String name, String kana) {
		Someone one = Family.in(this.sql).insured(name, kana, "1980-02-03");
		Treatment.of(one, YearMonth.of(2026, 3)).costs(this.sql, 5_000);
		return one;
	}

	private long applied(Someone who) {
		return this.sql.sql("""
				insert into expenses.application (person_id, first_month, last_month, moved_by)
				values (?, '2026-01-01', '2026-10-01', 'system') returning id""").param(who.id().value()).query(Long.class).single();
	}

	private void loses(Someone who) {
		this.sql.sql("update membership.person set address = null, postal_code = null where id = ?").param(who.id().value()).update();
		Family.in(this.sql).loses(who, LocalDate.of(2026, 11, 1), "LEFT_EMPLOYMENT");
	}

	private long ordered(Long... applications) {
		Visit desk = this.clerk.logIn(this.site);
		check(desk, applications);
		return number(desk.press(applications.length + "通のPDFをつくる").path());
	}

	private long made(Long... applications) {
		long batch = ordered(applications);
		this.printing.makeAll();
		return batch;
	}

	private PrintedPages taken(long batch) {
		return PrintedPages.of(this.clerk.logIn(this.site).open(BATCHES + "/" + batch).press("PDFを受け取る").file());
	}

	private static long number(String path) {
		return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
	}

	private List<String> states(Long... applications) {
		return this.sql.sql("select state from expenses.application where id = any (?)").param(applications).query(String.class).list();
	}

	private List<String> acts() {
		return this.sql.sql("select act from audit.entry where actor = ? order by id").param(this.clerk.principal()).query(String.class)
			.list();
	}

}
