package jp.mykempo.journeys;

import java.util.List;
import java.util.Map;

import jp.mykempo.account.PasswordRecovered;
import jp.mykempo.people.Family;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.postcards.PostedSecret;
import jp.mykempo.viewing.PostRound;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** From the wish for a viewing password to the open gate and back (V1–V7, M5–M7, R7, K3, P5). */
class ViewingJourneyTest {

	private static final String OWN = "kettle whistles at dawn";

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final PostRound post = new PostRound(this.site);

	private final MihonFamily mihon = MihonFamily.in(this.sql);

	private final Registered hanako = Registered.on(this.site, this.mihon.hanako());

	@Test
	void theGateAsksAndLeadsOnToThePageThatWasWanted() {
		PostedSecret secret = this.post.to(this.hanako);
		Visit visit = this.hanako.logIn(this.site).open("/expenses?year=2026&month=3");
		assertThat(visit.path()).isEqualTo("/viewing/gate?next=%2Fexpenses%3Fyear%3D2026%26month%3D3");
		assertThat(visit.text()).contains("医療費のお知らせを開きます", "閲覧用パスワードを忘れた方はこちら");
		String before = session(visit);

		visit.fill("viewing", " " + secret.printed().toLowerCase().replace('-', 'ー')).press("医療費のお知らせを開く");

		assertThat(visit.path()).isEqualTo("/expenses?year=2026&month=3");
		assertThat(visit.text()).contains("医療費のお知らせ", "2026年");
		assertThat(session(visit)).as("a new id at the gate (P9)").isNotEqualTo(before);
		assertThat(visit.open("/checkups").path()).isEqualTo("/checkups");
		assertThat(visit.open("/viewing/gate?next=/coverage").path()).isEqualTo("/coverage");
		assertThat(cardState()).isEqualTo("USED");
		assertThat(acts()).contains("gate-opened", "postcard-used");
	}

	@Test
	void itIsShutInAnotherSessionAfterLogoutAndAfterIdling() {
		Visit visit = opened();
		assertThat(this.hanako.logIn(this.site).open("/checkups").path()).startsWith("/viewing/gate");

		this.sql.sql("update viewing.opening set last_used_at = now() - interval '14 minutes'").update();
		assertThat(visit.open("/checkups").path()).isEqualTo("/checkups");
		assertThat(this.sql.sql("select min(now() - last_used_at) < interval '1 minute' from viewing.opening where account_id = ?")
			.param(this.hanako.account().value()).query(Boolean.class).single()).isTrue();
		this.sql.sql("update viewing.opening set last_used_at = now() - interval '16 minutes'").update();
		assertThat(visit.open("/checkups").path()).startsWith("/viewing/gate");
	}

	@Test
	void whoeverClosesItStandsBeforeItAgain() {
		Visit visit = opened();

		visit.open("/home").post("/viewing/closings", Map.of("_csrf", visit.csrf()));

		assertThat(visit.path()).isEqualTo("/home");
		assertThat(visit.open("/checkups").path()).startsWith("/viewing/gate");
		assertThat(acts()).contains("gate-closed");
		visit.open("/home").post("/viewing/closings", Map.of("_csrf", visit.csrf()));
		assertThat(visit.path()).as("closed already").isEqualTo("/home");
	}

	@Test
	void wrongPasswordsAreCountedAndTheHelpIsTheGuides() {
		this.post.to(this.hanako);
		Visit visit = this.hanako.logIn(this.site).open("/checkups");

		visit.fill("viewing", "").press("健診結果を開く");
		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.text()).contains("閲覧用パスワードを入力してください。");
		for (int left = 9; left > 0; left--) {
			visit.fill("viewing", "AAAA-BBBB-CCCC").press("健診結果を開く");
			assertThat(visit.status()).isEqualTo(422);
			assertThat(visit.text()).contains("あと" + left + "回続けて間違えると",
					"大文字、小文字、全角、半角をお間違えの無いよう再度お試しください。", "通知右上の日付以降に「再発行」を行った場合、記載のパスワードは無効です");
		}
		visit.fill("viewing", "AAAA-BBBB-CCCC").press("健診結果を開く");
		assertThat(visit.text()).contains("まで入力できません");
		assertThat(visit.open("/checkups").text()).contains("まで入力できません");
		assertThat(acts()).contains("gate-shut-by-tries");
		this.sql.sql("update viewing.password set wrong_in_a_row = 30 where account_id = ?").param(this.hanako.account().value()).update();
		assertThat(visit.open("/checkups").text()).contains("閲覧用パスワードが使えなくなりました", "再発行を依頼してください");
	}

	@Test
	void aDependantSeesOwnResultsButNotWhatIsForInsuredPersons() {
		Registered taro = Registered.on(this.site, this.mihon.taro());
		PostedSecret secret = this.post.to(taro);
		Visit visit = taro.logIn(this.site).open("/coverage");
		assertThat(visit.text()).contains("この機能は被保険者のみご利用いただけます");

		visit.open("/health-age").fill("viewing", secret.printed()).press("健康年齢を開く");
		assertThat(visit.path()).isEqualTo("/health-age");
		assertThat(visit.open("/expenses").text()).contains("この機能は被保険者のみご利用いただけます");
		assertThat(visit.open("/expenses/tax-form.csv").text()).contains("この機能は被保険者のみご利用いただけます");
	}

	@Test
	void whoHasNotOptedInWishesAtTheGate() {
		Visit visit = this.hanako.logIn(this.site).open("/coverage");
		assertThat(visit.text()).contains("「希望しない」になっています").doesNotContain("4文字ずつ");

		visit.follow("パスワードを希望する");
		assertThat(visit.text()).contains("パスワードを希望します。よろしいですか?", "※パスワードは約1週間で事業所宛に郵送いたします。",
				"(任意継続者の方はご自宅宛に郵送いたします)");
		visit.press("OK");
		assertThat(visit.path()).isEqualTo("/viewing/card?news=ordered");
		assertThat(visit.text()).contains("ご依頼を受け付けました", "ごろ発送し、お勤めの会社(代表住所)経由でお渡しします", "印刷待ち", "心当たりがないとき");
		assertThat(visit.open("/coverage").text()).contains("ごろ発送し、お勤めの会社(代表住所)経由でお渡しします").doesNotContain("4文字ずつ");
		assertThat(visit.open("/home").text()).contains("閲覧用パスワードのはがきを準備しています");
		assertThat(visit.open("/settings").text()).contains("閲覧用パスワード", "ごろ発送し");
		assertThat(Mailbox.of(this.site, this.hanako.mail()).newest().subject()).contains("閲覧用パスワードのご依頼");
	}

	@Test
	void reissueKillsTheFormerOneEverywhereAtOnce() {
		PostedSecret former = this.post.to(this.hanako);
		Visit open = open(former);
		Visit visit = this.hanako.logIn(this.site).open("/checkups").follow("閲覧用パスワードを忘れた方はこちら");
		assertThat(visit.text()).contains("資格情報・健康・医療情報閲覧用パスワード再発行依頼", "再発行依頼を受けてから1週間前後で新しいパスワードを発送いたします。",
				"すでに再発行依頼をされた方(お勤めの会社に届いている場合がありますので、一度ご担当者様へお問合わせください)",
				"新規登録時にWeb閲覧「希望する」を選択し、まだ通知が届いていない方", "Web閲覧「希望しない」から「希望する」に変更した直後の方");
		visit.press("登録");
		assertThat(visit.status()).isEqualTo(422);
		assertThat(open.open("/checkups").path()).isEqualTo("/checkups");

		visit.fill("reissue", "yes").press("登録");

		assertThat(visit.path()).isEqualTo("/viewing/card?news=ordered");
		assertThat(open.open("/checkups").path()).startsWith("/viewing/gate");
		assertThat(open.text()).contains("ごろ発送し").doesNotContain("4文字ずつ");
		assertThat(acts()).contains("reissue-requested");
		assertThat(Mailbox.of(this.site, this.hanako.mail()).newest().subject()).contains("再発行を受け付けました");
		visit.open("/viewing/reissue").fill("reissue", "yes").press("登録");
		assertThat(visit.text()).contains("はがきは、すでに手配しています");

		PostedSecret next = this.post.post(this.hanako.account());
		assertThat(visit.open("/checkups").fill("viewing", former.printed()).press("健診結果を開く").status()).isEqualTo(422);
		assertThat(visit.fill("viewing", next.printed()).press("健診結果を開く").path()).isEqualTo("/checkups");
	}

	@Test
	void theFourthRequestInThirtyDaysIsForTheDesk() {
		this.post.to(this.hanako);
		Visit visit = this.hanako.logIn(this.site);
		for (int i = 0; i < 2; i++) {
			visit.open("/viewing/reissue").fill("reissue", "yes").press("登録");
			assertThat(visit.path()).isEqualTo("/viewing/card?news=ordered");
			this.post.post(this.hanako.account());
		}
		visit.open("/viewing/reissue").fill("reissue", "yes").press("登録");
		assertThat(visit.path()).isEqualTo("/viewing/limit");
		assertThat(visit.text()).contains("30日間に3回まで", "担当課へお電話ください", "ガイダンス番号");
		assertThat(visit.open("/checkups").text()).as("the last one still works").contains("4文字ずつ");
	}

	@Test
	void aMemberChoosesAnOwnPasswordThatIsComparedAsTyped() {
		PostedSecret secret = this.post.to(this.hanako);
		Visit open = open(secret);
		Visit visit = open(secret);
		visit.open("/settings").follow("健康・医療情報パスワード変更");

		change(visit, "AAAA-BBBB-CCCC", OWN);
		assertThat(visit.text()).contains("いまの閲覧用パスワードが違います");
		change(visit, secret.printed(), Registered.PASSWORD);
		assertThat(visit.text()).contains("ログインのパスワードと同じです");
		change(visit, secret.printed(), "short");
		assertThat(visit.status()).isEqualTo(422);
		change(visit, secret.printed(), secret.text() + "-");
		assertThat(visit.text()).contains("いまの閲覧用パスワードと同じです");
		change(visit, secret.printed(), OWN);
		assertThat(visit.path()).isEqualTo("/settings/viewing/password/done");

		assertThat(visit.open("/checkups").path()).as("this session goes on").isEqualTo("/checkups");
		assertThat(open.open("/checkups").path()).startsWith("/viewing/gate");
		assertThat(open.fill("viewing", secret.printed()).press("健診結果を開く").status()).isEqualTo(422);
		assertThat(open.fill("viewing", OWN.toUpperCase()).press("健診結果を開く").status()).isEqualTo(422);
		assertThat(open.fill("viewing", "ｋettle whistles at dawn").press("健診結果を開く").path()).isEqualTo("/checkups");
		assertThat(acts()).contains("viewing-password-changed");
		assertThat(Mailbox.of(this.site, this.hanako.mail()).newest().subject()).contains("閲覧用パスワードが変更されました");
	}

	@Test
	void optingOutDestroysEverything() {
		PostedSecret secret = this.post.to(this.hanako);
		Visit visit = open(secret);

		visit.open("/settings/viewing").fill("wished", "no").press("変更内容を確認する");
		assertThat(visit.text()).contains("約1週間");
		visit.press("「希望しない」に変更する");

		assertThat(visit.open("/checkups").text()).contains("「希望しない」になっています");
		assertThat(column("verifier")).isNull();
		visit.open("/viewing/wish").press("OK");
		visit.open("/settings/viewing").fill("wished", "no").press("変更内容を確認する").press("「希望しない」に変更する");
		assertThat(cardState()).isEqualTo("VOID");
	}

	@Test
	void recoveryByMailShutsTheGateAndKeepsThePassword() {
		PostedSecret secret = this.post.to(this.hanako);
		Visit visit = open(secret);

		this.site.bean(TransactionTemplate.class)
			.executeWithoutResult(status -> this.site.publish(new PasswordRecovered(this.hanako.account())));

		assertThat(visit.open("/checkups").path()).startsWith("/viewing/gate");
		assertThat(visit.fill("viewing", secret.printed()).press("健診結果を開く").path()).isEqualTo("/checkups");
	}

	@Test
	void aProtectedMemberIsToldThatSomebodyWillCall() {
		Family.in(this.sql).isProtected(this.mihon.hanako());
		this.post.wish(this.hanako.account(), this.mihon.hanako().id().value());

		Visit visit = this.hanako.logIn(this.site).open("/checkups");
		assertThat(visit.text()).contains("担当者からご連絡します").doesNotContain("お勤めの会社", "ご自宅");
		assertThat(visit.open("/viewing/card").text()).contains("担当者からご連絡します").doesNotContain("お勤めの会社", "ご自宅");
		assertThat(visit.open("/home").text()).contains("担当者からご連絡します");
	}

	@Test
	void theWishAtRegistrationOrdersInTheSameTransaction() {
		Registering taro = new Registering(this.site, this.mihon.taro());
		taro.begin();
		assertThat(taro.openLink().press("登録を完了する").text()).contains("登録完了", "はがきを手配しました");

		assertThat(this.sql.sql("select state from postcards.card where person_id = ?")
			.param(this.mihon.taro().id().value()).query(String.class).list()).isEqualTo(List.of("ORDERED"));
	}

	@Test
	void everyWayOfAskingForAPageBehindTheGateIsStopped() throws Exception {
		this.post.to(this.hanako);
		Visit visit = this.hanako.logIn(this.site);
		for (String path : List.of("/checkups", "/coverage/x", "/health-age/x/y", "/expenses", "/checkups/", "/checkups;x=1")) {
			visit.open(path);
			assertThat(visit.text()).as(path).doesNotContain("準備中");
		}
		Wire wire = new Wire(this.site, visit);
		for (String method : List.of("GET", "HEAD")) {
			assertThat(wire.status(method, "/checkups")).as(method).isEqualTo(303);
		}
		visit.open("/viewing/gate");
		visit.post("/checkups", Map.of("_csrf", visit.csrf()));
		assertThat(visit.text()).doesNotContain("準備中");
	}

	private Visit opened() {
		return open(this.post.to(this.hanako));
	}

	private Visit open(PostedSecret secret) {
		Visit visit = this.hanako.logIn(this.site).open("/checkups").fill("viewing", secret.printed()).press("健診結果を開く");
		assertThat(visit.path()).isEqualTo("/checkups");
		return visit;
	}

	private static void change(Visit visit, String current, String next) {
		visit.fill("current", current).fill("password", next).fill("password2", next).press("閲覧用パスワードを変更する");
	}

	private static String session(Visit visit) {
		return visit.cookies().getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("mykempo"))
			.findFirst().orElseThrow().getValue();
	}

	private String cardState() {
		return this.sql.sql("select state from postcards.card where account_id = ? order by id desc limit 1")
			.param(this.hanako.account().value()).query(String.class).single();
	}

	private String column(String name) {
		return this.sql.sql("select " + name + " from viewing.password where account_id = ?")
			.param(this.hanako.account().value()).query(String.class).optional().orElse(null);
	}

	private List<String> acts() {
		return this.sql.sql("select act from audit.entry where person_id = ?").param(this.hanako.person().id().value())
			.query(String.class).list();
	}

	/** Requests with a method of their own, in the visit's session, no redirect followed. */
	private record Wire(Site site, Visit visit) {

		int status(String method, String path) throws Exception {
			var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(this.site.address() + path))
				.method(method, java.net.http.HttpRequest.BodyPublishers.noBody())
				.header("Cookie", "mykempo=" + session(this.visit))
				.build();
			return java.net.http.HttpClient.newHttpClient()
				.send(request, java.net.http.HttpResponse.BodyHandlers.discarding())
				.statusCode();
		}

	}

}
