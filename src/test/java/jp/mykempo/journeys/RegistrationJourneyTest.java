package jp.mykempo.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jp.mykempo.account.core.PendingRegistrations;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.people.Family;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Someone;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Registering over HTTP, from the consent to the first login (E3, E4, R1–R9, K1, K2). */
class RegistrationJourneyTest {

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final MihonFamily mihon = MihonFamily.in(this.sql);

	private final Someone hanako = this.mihon.hanako();

	@Test
	void registersFromConsentToLogin() {
		Registering registering = new Registering(this.site, this.hanako).with("login", "Hanako." + this.hanako.number().number());
		Visit visit = registering.check();
		assertThat(visit.path()).isEqualTo("/register/check");
		assertThat(visit.text()).contains(this.hanako.number().number(), "ミホン　ハナコ", "昭和53年5月6日(1978年5月6日)",
				registering.mail(), "希望する", "まだ登録されていません").doesNotContain(Registering.PASSWORD);
		assertThat(accounts(this.hanako)).isZero();
		assertThat(pending(this.hanako)).isZero();

		visit.press("この内容で登録する");
		assertThat(visit.path()).isEqualTo("/register/sent");
		assertThat(visit.text()).contains("認証メールを送りました", registering.mail(), "「登録を完了する」を押してください", "今日はあと5回送れます");
		assertThat(visit.all("details.more")).hasSize(5);

		String confirmation = Mailbox.of(this.site, registering.mail()).newest().subject();
		assertThat(confirmation).startsWith("【MyKempo】登録を完了してください(");
		registering.openLink();
		assertThat(visit.path()).isEqualTo("/register/confirm");
		assertThat(accounts(this.hanako)).as("opening the link changes nothing").isZero();
		visit.press("登録を完了する");
		assertThat(visit.path()).isEqualTo("/register/done");
		assertThat(visit.text()).contains("登録完了");
		assertThat(accounts(this.hanako)).isEqualTo(1);
		assertThat(Mailbox.of(this.site, registering.mail()).subjects()).containsExactly(
				confirmation, "【MyKempo】閲覧用パスワードのご依頼を受け付けました", "【MyKempo】登録が完了しました");

		visit.follow("ログイン画面へ").fill("id", "hanako." + this.hanako.number().number())
			.fill("password", Registering.PASSWORD)
			.press("ログイン");
		assertThat(visit.path()).isEqualTo("/home");
		assertThat(visit.text()).contains("見本 花子");
	}

	@Test
	void registersInEnglish() {
		Registering registering = Registering.inEnglish(this.site, this.hanako);
		Visit visit = registering.visit().press("Check the entries");
		assertThat(visit.text()).contains("6 May 1978", "You are not registered yet");
		visit.press("Register with these entries");
		assertThat(visit.text()).contains("We have sent you a mail", "Complete the registration", "Sends left today: 5");

		registering.openLink().press("Complete the registration");
		assertThat(visit.text()).contains("Registration complete");
		assertThat(Mailbox.of(this.site, registering.mail()).newest().subject()).isEqualTo("[MyKempo] Your registration is complete");
	}

	@Test
	void whoDoesNotAgreeGoesAwayWithNothingStored() {
		Visit visit = this.site.visit().open("/register");
		assertThat(visit.text()).contains("個人情報取扱同意", "マイナポータル", "資格情報のお知らせ", "資格確認書(健康保険証)");
		assertThat(visit.open("/register/form").path()).isEqualTo("/register");
		visit.press("同意しない");

		assertThat(visit.path()).isEqualTo("/register/declined");
		assertThat(visit.text()).contains("何も保存していません");
		assertThat(visit.all("main a[href=/login]")).isNotEmpty();
		assertThat(visit.open("/register/form").path()).isEqualTo("/register");
		assertThat(visit.open("/register/check").path()).isEqualTo("/register");
	}

	@Test
	void aFormWithoutConsentIsSentToTheConsent() {
		Visit visit = this.site.visit().open("/register");

		assertThat(visit.post("/register/form", Map.of("_csrf", visit.csrf(), "symbol", "1")).path()).isEqualTo("/register");
		assertThat(visit.post("/register", Map.of("_csrf", visit.csrf())).path()).isEqualTo("/register");
	}

	@Test
	void versionAndTimeOfTheConsentAreKept() {
		complete(new Registering(this.site, this.hanako));

		assertThat(count("""
				select count(*) from account.account
				where person_id = ? and consent_version = '1' and consented_at between now() - interval '1 minute' and created_at
				""", this.hanako)).isEqualTo(1);
	}

	@Test
	void eachMistakeStandsBesideItsFieldAndOnTop() {
		Visit visit = new Registering(this.site, this.hanako).with("number", "56789O")
			.with("kana", "見本")
			.with("birthDate.month", "13")
			.with("mail2", "other@example.jp")
			.with("login", "ab")
			.with("password", "t1ny!")
			.with("web", "")
			.check();

		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.title()).startsWith("エラー: ");
		assertThat(visit.all("#errors h2").text()).isEqualTo("7か所をお直しください");
		assertThat(visit.all("#errors a").eachAttr("href")).containsExactly("#number", "#kana", "#birthDate", "#mail2", "#login",
				"#password", "#web-yes");
		visit.all("#errors a").forEach(link -> assertThat(visit.all(link.attr("href"))).as(link.attr("href")).hasSize(1));
		for (String field : List.of("number", "kana", "mail2", "login", "password")) {
			assertThat(visit.all("#" + field).attr("aria-invalid")).as(field).isEqualTo("true");
			assertThat(visit.all("#" + field).attr("aria-describedby")).as(field).contains(field + "-error");
			assertThat(visit.all("#" + field + "-error")).as(field).hasSize(1);
		}
		assertThat(visit.all("#number").attr("value")).isEqualTo("56789O");
		assertThat(visit.all("#symbol").attr("value")).isEqualTo(this.hanako.number().symbol());
		assertThat(visit.all("input[type=password][value]")).isEmpty();
		assertThat(visit.page().html()).doesNotContain("t1ny!");
	}

	@Test
	void entriesOutliveALanguageSwitchAndAReloadButPasswordsDoNot() {
		Registering registering = new Registering(this.site, this.hanako).with("number", "x").with("login", "someone.else");
		Visit visit = registering.check();
		visit.follow("English");

		assertThat(visit.path()).isEqualTo("/register/form");
		assertThat(visit.text()).contains("Your entries");
		assertThat(visit.all("#number").attr("value")).isEqualTo("x");
		assertThat(visit.all("#login").attr("value")).isEqualTo("someone.else");
		assertThat(visit.all("#web-yes[checked]")).hasSize(1);
		assertThat(visit.all("#birthDate-year").attr("value")).isEqualTo("1978");
		assertThat(visit.all("input[type=password][value]")).isEmpty();
	}

	@Test
	void entriesAreShownBackAsTheyWereUnderstood() {
		Someone who = this.hanako;
		Visit visit = new Registering(this.site, who).with("symbol", " １０１ ")
			.with("kana", "みほん はなこ")
			.with("birthDate.era", "showa")
			.with("birthDate.year", "５３")
			.with("birthDate.month", "０５")
			.with("mail", "ＨＡＮＡＫＯ＠example.jp")
			.with("mail2", "hanako@example.jp")
			.check();
		assertThat(visit.path()).isEqualTo("/register/check");
		assertThat(visit.text()).contains("ミホン　ハナコ", "昭和53年5月6日(1978年5月6日)", "HANAKO@example.jp", "メールアドレスがIDになります");

		visit.follow("修正する");
		assertThat(visit.all("#symbol").attr("value")).isEqualTo("101");
		assertThat(visit.all("#kana").attr("value")).isEqualTo("ミホン　ハナコ");
		assertThat(visit.all("#birthDate-era option[selected]").attr("value")).isEqualTo("showa");
		assertThat(visit.all("#birthDate-year").attr("value")).isEqualTo("53");
		assertThat(visit.text()).contains("安全のため、もう一度入力してください");
	}

	@Test
	void whateverIsTypedIsAnswered() {
		List<String> fields = List.of("symbol", "number", "kana", "birthDate.era", "birthDate.year", "birthDate.month",
				"birthDate.day", "mail", "mail2", "login", "password", "password2", "web");
		Registering registering = new Registering(this.site, this.hanako);
		Visit visit = registering.visit();
		for (String field : fields) {
			for (String bad : BAD) {
				visit.open("/register/form");
				registering.identity(this.hanako).with(field, bad).check();
				assertThat(visit.status()).as(field + ": " + bad.substring(0, Math.min(30, bad.length()))).isIn(200, 422);
				assertThat(visit.page().select("main script, main b")).isEmpty();
				assertThat(visit.path()).isIn("/register/form", "/register/check");
			}
		}
		assertThat(pending(this.hanako)).isZero();
	}

	private static final List<String> BAD = List.of("", " ", "　", "\0", "\0\u0001\u007f", "a".repeat(5000), "漢".repeat(3000),
			"' or 1=1; drop table account.account --", "<script>alert(1)</script>", "\"><b>x</b>", "👨‍👩‍👧", "𠮷野", "\u202egnp", "\uD83D",
			"％＿＊", "a@b@c", "-1", "99999999999999999999", "ＡＢＣ１２３", "{0}", "${7*7}", "\r\nSet-Cookie: a=b");

	@Test
	void anythingInPlaceOfAFormIsAnswered() {
		Visit visit = new Registering(this.site, this.hanako).visit();

		assertThat(visit.post("/register/form", Map.of("_csrf", visit.csrf())).status()).isEqualTo(422);
		assertThat(visit.all("#errors a").eachAttr("href")).containsExactly("#symbol", "#number", "#kana", "#birthDate", "#mail",
				"#mail2", "#password", "#web-yes");
		assertThat(visit.post("/register/check", Map.of("_csrf", visit.csrf())).path()).isEqualTo("/register/form");
		assertThat(visit.post("/register/sent", Map.of("_csrf", visit.csrf())).path()).isEqualTo("/register");
		assertThat(visit.open("/register/refused").path()).isEqualTo("/register/form");
		assertThat(visit.open("/register/sent").path()).isEqualTo("/register");
		visit.open("/register");
		assertThat(visit.post("/register/confirm", Map.of("_csrf", visit.csrf())).status()).isEqualTo(404);
		assertThat(visit.post("/register/form", Map.of()).status()).isEqualTo(403);
	}

	@Test
	void aPasswordMadeOfOwnDataIsRefused() {
		for (String password : List.of("mihon hanako 12", "ミホンハナコの合言葉です", "1978-05-06-1978-05-06", "aaaaaaaaaaaaaaa")) {
			Visit visit = new Registering(this.site, this.hanako).with("password", password).with("password2", password).check();
			assertThat(visit.all("#errors a").eachAttr("href")).as(password).containsExactly("#password");
		}
		Visit visit = new Registering(this.site, this.hanako).with("password2", Registering.PASSWORD + "x").check();
		assertThat(visit.all("#password2-error").text()).contains("2つのパスワードが違っています");
	}

	@Test
	void whoIsNotFoundIsToldSoAndMayCorrect() {
		Registering registering = new Registering(this.site, this.hanako).with("kana", "ミホン　ハルコ");
		Visit visit = registering.begin();

		assertThat(visit.path()).isEqualTo("/register/refused");
		assertThat(visit.text()).contains("利用者が存在しない",
				"入力した情報が、組合に登録のある情報と異なる可能性があります。入力内容に間違いがないことをご確認いただき、当組合へお問合せください。",
				"資格取得や氏名変更の直後は、組合への登録に日数がかかります。");
		assertThat(visit.follow("English").text()).contains("No such member");
		visit.follow("日本語").follow("修正する");
		assertThat(visit.all("#kana").attr("value")).isEqualTo("ミホン　ハルコ");

		registering.identity(this.hanako).begin();
		assertThat(visit.path()).isEqualTo("/register/sent");
	}

	@Test
	void onlyFailedTriesCountAndLookingAgainTriesNothing() {
		Registering registering = new Registering(this.site, this.hanako);
		Visit visit = registering.visit();
		for (int i = 1; i <= 5; i++) {
			visit.open("/register/form");
			registering.identity(this.hanako).with("kana", "ミホン　ハルコ").begin();
			assertThat(visit.text()).as("try " + i).contains("利用者が存在しない");
			visit.open("/register/refused").open("/register/refused");
		}
		visit.open("/register/form");
		registering.identity(this.hanako).begin();
		assertThat(visit.text()).contains("照合できる回数を超えました", "まで、この記号・番号では照合できません");
		assertThat(pending(this.hanako)).isZero();
	}

	@Test
	void whoIsRegisteredAlreadyIsToldOnlyAfterBeingRecognised() {
		complete(new Registering(this.site, this.hanako));

		Visit visit = new Registering(this.site, this.hanako).begin();
		assertThat(visit.text()).contains("すでにログイン情報登録済みです。 ID・パスワードをお忘れの方はログイン画面の「ID・パスワードを忘れた方はこちら」をご利用ください。");
		assertThat(visit.all("main a[href=/recovery]")).isNotEmpty();
		assertThat(new Registering(this.site, this.hanako).with("kana", "ミホン　ハルコ").begin().text()).contains("利用者が存在しない");
	}

	@Test
	void aFormerNumberIsToldWithoutTheNewOne() {
		Family family = Family.in(this.sql);
		Someone shigeru = family.insured("小林　茂", "コバヤシ　シゲル", "1962-10-15");
		Someone now = family.renumbered(shigeru, Family.newNumber(), today(), "VOLUNTARY_CONTINUATION");

		Visit visit = new Registering(this.site, shigeru).begin();
		assertThat(visit.text()).contains("記号・番号が変更されています。新しい記号・番号で新規 ID を作成してください。")
			.doesNotContain(now.number().number());
		assertThat(new Registering(this.site, now).begin().path()).isEqualTo("/register/sent");
	}

	@Test
	void insuredPersonsAndDependantsOfAnyAgeRegisterForThemselves() {
		for (Someone who : List.of(this.hanako, this.mihon.taro(), this.mihon.sakura())) {
			complete(new Registering(this.site, who));
			assertThat(accounts(who)).isEqualTo(1);
		}
	}

	@Test
	void aTakenLoginIdIsToldAtItsFieldOnceRecognised() {
		String id = "taken." + this.hanako.id().value();
		complete(new Registering(this.site, this.hanako).with("login", id));

		Visit stranger = new Registering(this.site, this.mihon.taro()).with("kana", "ミホン　ジロウ").with("login", id).begin();
		assertThat(stranger.text()).contains("利用者が存在しない").doesNotContain("ほかの方が使っています");

		Visit visit = new Registering(this.site, this.mihon.taro()).with("login", id.toUpperCase()).begin();
		assertThat(visit.path()).isEqualTo("/register/form");
		assertThat(visit.all("#errors a").eachAttr("href")).containsExactly("#login");
		assertThat(visit.all("#login-error").text()).contains(id, "ほかの方が使っています");
		assertThat(pending(this.mihon.taro())).isZero();
	}

	@Test
	void registeringAgainReplacesWhatWaits() {
		Registering first = new Registering(this.site, this.hanako);
		first.begin();
		String former = first.link();
		Registering second = new Registering(this.site, this.hanako);
		second.begin();

		Visit elsewhere = this.site.visit().open(former);
		assertThat(elsewhere.status()).isEqualTo(410);
		assertThat(elsewhere.text()).contains("新しいメールのリンクをお使いください");
		assertThat(first.visit().open("/register/sent").text()).contains("この登録は、新しい登録に置き換えられています");
		String newest = second.link();
		second.openLink().press("登録を完了する");
		assertThat(accounts(this.hanako)).isEqualTo(1);
		assertThat(second.visit().open(newest).text()).contains("このリンクは使用済みです", "登録したIDとパスワードでログインしてください");
		assertThat(count("select count(*) from account.pending_registration where person_id = ? and (mail_address is not null"
				+ " or login_id is not null or password_hash is not null)", this.hanako)).isZero();
	}

	@Test
	void theMailIsSentAgainFiveTimesADay() {
		Registering registering = new Registering(this.site, this.hanako);
		Visit visit = registering.begin();
		String former = registering.link();
		for (int left = 4; left >= 0; left--) {
			visit.press("認証メールをもう一度送る");
			assertThat(visit.path()).isEqualTo("/register/sent?again=sent");
			assertThat(visit.text()).contains("認証メールをもう一度送りました", left > 0 ? "今日はあと" + left + "回送れます" : "今日はもう送れません");
		}
		visit.post("/register/sent", Map.of("_csrf", visit.csrf()));
		assertThat(Mailbox.of(this.site, registering.mail()).letters()).hasSize(6);
		assertThat(this.site.visit().open(former).text()).contains("新しいメールのリンクをお使いください");
		assertThat(registering.openLink().press("登録を完了する").path()).isEqualTo("/register/done");
	}

	@Test
	void oneCannotFloodAMailbox() {
		this.sql.sql("insert into account.registration_letter (person_id, begun) values (?, 20)")
			.param(this.hanako.id().value())
			.update();

		assertThat(new Registering(this.site, this.hanako).begin().text()).contains("今日はこれ以上、登録のメールをお送りできません");
		assertThat(pending(this.hanako)).isZero();
	}

	@Test
	void afterADayTheLinkSaysThatItsTimeIsOver() {
		Registering registering = new Registering(this.site, this.hanako);
		Visit visit = registering.begin();
		String link = registering.link();
		letADayPass(this.hanako);

		assertThat(visit.open("/register/sent").text()).contains("登録の期限が過ぎました");
		Visit late = this.site.visit().open(link);
		assertThat(late.status()).isEqualTo(410);
		assertThat(late.text()).contains("リンクの期限が過ぎました", "もう一度はじめから登録をお願いします");
		this.site.bean(PendingRegistrations.class).expireAll();
		assertThat(this.site.visit().open(link).text()).contains("リンクの期限が過ぎました");
		assertThat(count("""
				select count(*) from account.pending_registration
				where person_id = ? and outcome = 'expired' and mail_address is null and mail_key is null
					and password_hash is null and login_id is null and login_key is null""", this.hanako)).isEqualTo(1);
		assertThat(new Registering(this.site, this.hanako).begin().path()).isEqualTo("/register/sent");
	}

	@Test
	void aLinkThatWasNeverSentIsNotKnown() {
		for (String token : List.of("x", "A".repeat(43), "", "%00", "A".repeat(3000), "%3Cscript%3E")) {
			Visit visit = this.site.visit().open("/register/confirm?t=" + token);
			assertThat(visit.path()).isEqualTo("/register/confirm");
			assertThat(visit.status()).as(token).isEqualTo(404);
			assertThat(visit.text()).contains("リンクを確認できません");
		}
		assertThat(this.site.visit().open("/register/confirm").text()).contains("メールのリンクから開いてください");
	}

	@Test
	void theLinkWorksInAnotherBrowserAndNodeAndLooksOnly() {
		Registering registering = new Registering(this.site, this.hanako);
		registering.begin();
		String link = registering.link();
		for (int scanner = 0; scanner < 3; scanner++) {
			assertThat(this.site.visit().open(link).text()).contains("登録を完了する");
		}
		Visit elsewhere = Site.secondNode().visit().open(link);
		assertThat(elsewhere.all("main button").eachText()).containsExactly("登録を完了する");
		assertThat(elsewhere.header("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(elsewhere.path()).doesNotContain("t=");

		assertThat(elsewhere.press("登録を完了する").path()).isEqualTo("/register/done");
		assertThat(registering.visit().open("/register/sent").text()).contains("登録は完了しています");
	}

	@Test
	void couplesWhoShareAnAddressAreAskedForAnIdBehindTheLink() {
		Registering wife = new Registering(this.site, this.hanako);
		complete(wife);
		Registering husband = new Registering(this.site, this.mihon.taro()).withMail(wife.mail());
		assertThat(husband.begin().path()).as("the form tells nothing").isEqualTo("/register/sent");

		Visit visit = husband.visit().open(wife.link());
		assertThat(visit.text()).contains("ログインIDを決めてください", "ほかの方のログインに使われています");
		visit.press("登録を完了する");
		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.all("#errors a").eachAttr("href")).containsExactly("#login");
		for (String bad : BAD.stream().filter(text -> !text.matches("[９9ＡＢＣ１２３]+")).toList()) {
			visit.fill("login", bad).press("登録を完了する");
			assertThat(visit.status()).as(bad.substring(0, Math.min(20, bad.length()))).isEqualTo(422);
		}
		visit.fill("login", "taro." + this.mihon.taro().id().value()).press("登録を完了する");
		assertThat(visit.path()).isEqualTo("/register/done");

		visit.open("/login").fill("id", "taro." + this.mihon.taro().id().value()).fill("password", Registering.PASSWORD).press("ログイン");
		assertThat(visit.text()).contains("見本 太郎");
		Visit byAddress = this.site.visit().open("/login").fill("id", wife.mail()).fill("password", Registering.PASSWORD).press("ログイン");
		assertThat(byAddress.text()).contains("見本 花子");
	}

	@Test
	void whoChoseAnIdNeedsNoOther() {
		Registering wife = new Registering(this.site, this.hanako);
		complete(wife);
		Registering husband = new Registering(this.site, this.mihon.taro()).withMail(wife.mail())
			.with("login", "husband." + this.mihon.taro().id().value());
		husband.begin();

		assertThat(husband.visit().open(wife.link()).press("登録を完了する").path()).isEqualTo("/register/done");
	}

	@Test
	void theIdChosenBehindTheLinkIsNotThePassword() {
		Registering wife = new Registering(this.site, this.hanako);
		complete(wife);
		String secret = "plum.basin-rocket.47";
		Registering husband = new Registering(this.site, this.mihon.taro()).withMail(wife.mail());
		husband.with("password", secret).with("password2", secret).begin();

		Visit visit = husband.visit().open(wife.link()).fill("login", secret).press("登録を完了する");

		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.all("#login-error").text()).contains("パスワードと同じIDは使えません");
		assertThat(visit.fill("login", "husband." + this.hanako.id().value()).press("登録を完了する").path())
			.isEqualTo("/register/done");
	}

	@Test
	void anIdTakenMeanwhileIsAskedForAgain() {
		String id = "same." + this.hanako.id().value();
		Registering wife = new Registering(this.site, this.hanako).with("login", id);
		Registering husband = new Registering(this.site, this.mihon.taro()).with("login", id);
		wife.begin();
		husband.begin();
		wife.openLink().press("登録を完了する");

		Visit visit = husband.openLink();
		assertThat(visit.text()).contains("別のログインIDを決めてください");
		visit.fill("login", id).press("登録を完了する");
		assertThat(visit.all("#login-error").text()).contains("ほかの方が使っています");
		visit.fill("login", id + ".2").press("登録を完了する");
		assertThat(visit.path()).isEqualTo("/register/done");
	}

	@Test
	void anImportedIdWithTheAddressKeepsIt() {
		Registering registering = new Registering(this.site, this.hanako);
		MemberAccount taro = MemberAccount.of(this.sql, this.mihon.taro());
		taro.with(this.sql, "login_id = '" + registering.mail() + "', login_key = '" + registering.mail() + "'");
		registering.begin();

		assertThat(registering.openLink().text()).contains("ログインIDを決めてください");
	}

	@Test
	void aClosedAccountOfOnesOwnBlocksNeitherIdNorAddress() {
		MemberAccount former = MemberAccount.of(this.sql, this.hanako);
		former.with(this.sql, "state = 'closed', closed_at = now(), erase_on = current_date + 30");
		Registering registering = new Registering(this.site, this.hanako).withMail(former.mail()).with("login", former.loginId());
		registering.begin();
		registering.visit().open(Mailbox.of(this.site, former.mail()).newest().link()).press("登録を完了する");

		assertThat(registering.visit().path()).isEqualTo("/register/done");
		assertThat(count("select count(*) from account.account where person_id = ?", this.hanako)).isEqualTo(1);
		assertThat(this.sql.sql("select count(*) from access.principal where name = ?").param(former.principal()).query(Long.class).single())
			.isZero();
	}

	@Test
	void aClosedAccountOfSomebodyElseStillBlocks() {
		MemberAccount taro = MemberAccount.of(this.sql, this.mihon.taro());
		taro.with(this.sql, "state = 'closed', closed_at = now(), erase_on = current_date + 30");

		assertThat(new Registering(this.site, this.hanako).with("login", taro.loginId()).begin().all("#login-error").text())
			.contains("ほかの方が使っています");
	}

	@Test
	void coverageThatEndedMeanwhileIsNoneToRegisterOn() {
		Family family = Family.in(this.sql);
		Someone jiro = family.insured("見本　次郎", "ミホン　ジロウ", "1980-01-01");
		Registering registering = new Registering(this.site, jiro);
		registering.begin();
		family.loses(jiro, today(), "LEFT_EMPLOYMENT");

		assertThat(registering.openLink().text()).contains("登録を完了できません", "加入の資格がなくなっています");
		assertThat(accounts(jiro)).isZero();
		assertThat(new Registering(this.site, jiro).begin().text()).contains("利用者が存在しない");
	}

	@Test
	void aLinkWhoseRegistrationWasWithdrawnWithTheCoverageSaysSo() {
		Family family = Family.in(this.sql);
		Someone jiro = family.insured("見本　次郎", "ミホン　ジロウ", "1980-01-01");
		Registering registering = new Registering(this.site, jiro);
		registering.begin();
		family.loses(jiro, today(), "LEFT_EMPLOYMENT");
		this.sql.sql("""
				update account.pending_registration set outcome = 'expired', ended_at = now(), login_id = null,
					login_key = null, mail_address = null, mail_key = null, password_hash = null
				where person_id = ?""").param(jiro.id().value()).update();

		assertThat(registering.openLink().text()).contains("加入の資格がなくなっています").doesNotContain("24時間");
	}

	@Test
	void sendingTwiceDoesItOnce() {
		Visit visit = new Registering(this.site, this.hanako).check();
		Map<String, String> form = Map.of("_csrf", visit.csrf(), "_key", visit.all("input[name=_key]").attr("value"), "reference",
				visit.all("input[name=reference]").attr("value"));
		assertThat(visit.post("/register/check", form).path()).isEqualTo("/register/sent");
		assertThat(visit.post("/register/check", form).path()).isEqualTo("/register/sent");
		assertThat(count("select count(*) from account.pending_registration where person_id = ?", this.hanako)).isEqualTo(1);
	}

	@Test
	void anotherTabsEntriesAreNotSentUnseen() {
		Visit visit = new Registering(this.site, this.hanako).check();
		Map<String, String> shown = Map.of("_csrf", visit.csrf(), "reference", visit.all("input[name=reference]").attr("value"));
		Registering other = Registering.on(this.site, visit, this.hanako);
		other.check();

		assertThat(visit.post("/register/check", shown).path()).isEqualTo("/register/check");
		assertThat(pending(this.hanako)).isZero();
	}

	@Test
	void whateverHappensIsInTheTrail() {
		Registering registering = new Registering(this.site, this.hanako);
		registering.begin().press("認証メールをもう一度送る");
		registering.openLink().press("登録を完了する");

		assertThat(this.sql.sql("select act || ' ' || actor from audit.entry where person_id = ? order by id")
			.param(this.hanako.id().value())
			.query(String.class)
			.list()).contains("registration-begun visitor", "registration-resent visitor", "registration-completed visitor");
	}

	@Test
	void theChooserLeadsToTheRightWay() {
		Visit visit = this.site.visit().open("/entry");

		assertThat(visit.status()).isEqualTo(200);
		assertThat(visit.all("main ul.links a").eachAttr("href")).containsExactly("/register", "/register", "/register", "/recovery",
				"/recovery");
		assertThat(visit.text()).contains("任意継続・定年後再雇用等", "すでに登録済み", "マイナポータル", "資格確認書(健康保険証)");
		assertThat(visit.follow("English").text()).contains("I am not sure whether I have registered");
	}

	private void complete(Registering registering) {
		registering.begin();
		assertThat(registering.openLink().press("登録を完了する").path()).isEqualTo("/register/done");
	}

	private void letADayPass(Someone who) {
		this.sql.sql("update account.pending_registration set expires_at = now() - interval '1 second' where person_id = ?")
			.param(who.id().value())
			.update();
		this.sql.sql("update access.link_token set expires_at = now() - interval '1 second' where subject = ?")
			.param("p:" + who.id().value())
			.update();
	}

	private static LocalDate today() {
		return LocalDate.now(PeopleTime.JAPAN);
	}

	private long accounts(Someone who) {
		return count("select count(*) from account.account where state = 'open' and person_id = ?", who);
	}

	private long pending(Someone who) {
		return count("select count(*) from account.pending_registration where outcome is null and person_id = ?", who);
	}

	private long count(String query, Someone who) {
		return this.sql.sql(query).param(who.id().value()).query(Long.class).single();
	}

}
