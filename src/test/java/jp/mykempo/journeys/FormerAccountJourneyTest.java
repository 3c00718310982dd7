package jp.mykempo.journeys;

import java.util.Map;

import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Accounts of the former system and members who were away, over HTTP (L1–L4). */
class FormerAccountJourneyTest {

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final MemberAccount hanako = MemberAccount.of(this.sql, MihonFamily.in(this.sql).hanako());

	@Test
	void consentThenTheAddressThenTheLinkAndTheSiteIsOpen() {
		this.hanako.asFormer(this.sql);
		Visit visit = login();
		assertThat(visit.path()).isEqualTo("/welcome/consent");
		assertThat(visit.title()).startsWith("個人情報取扱同意");
		assertThat(visit.open("/home").path()).as("nothing else opens").isEqualTo("/welcome/consent");

		visit.press("同意する");
		assertThat(visit.path()).isEqualTo("/welcome/address");
		assertThat(visit.text()).contains(this.hanako.mail(), "変更がない方", "変更したい方");
		assertThat(visit.open("/coverage").path()).isEqualTo("/welcome/address");

		visit.press("送信");
		assertThat(visit.path()).isEqualTo("/welcome/address/sent");
		assertThat(visit.text()).contains(this.hanako.mail(), "までに完了してください", "迷惑メール");

		Visit elsewhere = this.site.visit().open(Mailbox.of(this.site, this.hanako.mail()).newest().link());
		elsewhere.press("確認を完了する");
		assertThat(elsewhere.text()).contains("メールアドレスの確認が完了しました。ログイン画面よりログイン操作をお願いします。");

		assertThat(login().path()).isEqualTo("/home");
		visit.open("/welcome/address");
		assertThat(visit.path()).as("the window that waited").startsWith("/login");
		visit.fill("id", this.hanako.loginId()).fill("password", MemberAccount.PASSWORD).press("ログイン");
		assertThat(visit.path()).isEqualTo("/home");
		assertThat(column("consent_version")).isEqualTo("1");
		assertThat(column("mail_state")).isEqualTo("verified");
	}

	@Test
	void untilTheLinkIsUsedEachLoginLeadsBack() {
		this.hanako.asFormer(this.sql);
		Visit visit = login();
		visit.press("同意する").press("送信");

		assertThat(login().path()).as("consent is given once").isEqualTo("/welcome/address");
		assertThat(visit.open("/login").path()).as("the login page is there to log in again").isEqualTo("/login");
	}

	@Test
	void anotherAddressIsEntered() {
		this.hanako.asFormer(this.sql);
		Visit visit = login();
		visit.press("同意する").follow("変更");
		assertThat(visit.path()).isEqualTo("/welcome/address/new");

		visit.fill("address", "hanako").press("送信");
		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.title()).startsWith("エラー: ");
		assertThat(visit.all("#address").attr("value")).isEqualTo("hanako");

		String other = "new." + this.hanako.mail();
		visit.fill("address", other).press("送信");
		assertThat(visit.text()).contains(other);
		assertThat(column("mail_address")).as("until the link is used").isEqualTo(this.hanako.mail());

		visit.open(Mailbox.of(this.site, other).newest().link()).press("確認を完了する");
		assertThat(column("mail_address")).isEqualTo(other);
		assertThat(login().path()).isEqualTo("/home");
	}

	@Test
	void whoHasNoAddressEntersOne() {
		this.hanako.asFormer(this.sql).with(this.sql, "mail_address = null, mail_key = null, mail_state = null");
		Visit visit = login();
		visit.press("同意する");

		assertThat(visit.path()).isEqualTo("/welcome/address/new");
		assertThat(visit.text()).contains("メールアドレスが登録されていません");
		visit.fill("address", this.hanako.mail()).press("送信");
		visit.open(Mailbox.of(this.site, this.hanako.mail()).newest().link()).press("確認を完了する");
		assertThat(login().path()).isEqualTo("/home");
	}

	@Test
	void theMailIsSentAgainButNotForEver() {
		this.hanako.asFormer(this.sql);
		Visit visit = login();
		visit.press("同意する").press("送信");
		String first = Mailbox.of(this.site, this.hanako.mail()).newest().link();
		visit.press("認証メールをもう一度送る");
		assertThat(visit.path()).isEqualTo("/welcome/address/sent");

		assertThat(this.site.visit().open(first).all("button:contains(確認を完了する)")).as("the former link").isEmpty();
		for (int i = 0; i < 5; i++) {
			visit.press("認証メールをもう一度送る");
		}
		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.text()).contains("今日はこれ以上メールを送れません");
	}

	@Test
	void whoDoesNotAgreeIsLoggedOutAndNothingIsKept() {
		this.hanako.asFormer(this.sql);
		Visit visit = login();
		visit.press("同意しない");

		assertThat(visit.path()).isEqualTo("/welcome/declined");
		assertThat(visit.text()).contains("登録の内容は何も変わっていません");
		assertThat(visit.open("/home").path()).startsWith("/login");
		assertThat(column("consent_version")).isNull();
		assertThat(login().path()).isEqualTo("/welcome/consent");
	}

	@Test
	void consentToNothingInParticularIsNoConsent() {
		this.hanako.asFormer(this.sql);
		Visit visit = login();
		String csrf = visit.csrf();

		visit.post("/welcome/consent", Map.of("_csrf", csrf, "answer", "agree", "version", "999"));
		assertThat(visit.title()).startsWith("個人情報取扱同意");
		visit.post("/welcome/consent", Map.of("_csrf", csrf, "version", "1"));
		visit.post("/welcome/consent", Map.of("_csrf", csrf, "answer", "perhaps", "version", "1"));
		assertThat(column("consent_version")).isNull();
	}

	@Test
	void theStepsCannotBePassedOver() {
		this.hanako.asFormer(this.sql);
		Visit visit = login();

		for (String path : new String[] { "/welcome/address", "/welcome/address/new", "/welcome/address/sent",
				"/welcome/back", "/home" }) {
			assertThat(visit.open(path).path()).as(path).isEqualTo("/welcome/consent");
		}
		visit.post("/welcome/address", Map.of("_csrf", visit.csrf()));
		assertThat(visit.path()).isEqualTo("/welcome/consent");
		visit.press("同意する").open("/welcome/address/sent");
		assertThat(visit.path()).as("nothing was sent yet").isEqualTo("/welcome/address");
	}

	@Test
	void whoIsSettledHasNothingToDoThere() {
		Visit visit = login();

		for (String path : new String[] { "/welcome/consent", "/welcome/address", "/welcome/address/new",
				"/welcome/address/sent" }) {
			assertThat(visit.open(path).path()).as(path).isEqualTo("/home");
		}
	}

	@Test
	void afterALongAbsenceTheAddressIsShownOnce() {
		this.hanako.with(this.sql, "last_login_at = now() - interval '31 days'");
		Visit visit = this.site.visit().open("/checkups");
		visit.fill("id", this.hanako.loginId()).fill("password", MemberAccount.PASSWORD).press("ログイン");

		assertThat(visit.path()).isEqualTo("/welcome/back?next=%2Fcheckups");
		assertThat(visit.text()).contains(this.hanako.mail());
		assertThat(visit.all("a[href=/settings/address]").text()).isEqualTo("変更する");
		assertThat(visit.follow("変更はない").path()).isEqualTo("/viewing/gate?next=%2Fcheckups");
		assertThat(visit.open("/home").path()).as("nothing is blocked").isEqualTo("/home");
		assertThat(login().path()).as("once").isEqualTo("/home");
	}

	@Test
	void thirtyDaysAreNotLong() {
		this.hanako.with(this.sql, "last_login_at = now() - interval '29 days 23 hours'");

		assertThat(login().path()).isEqualTo("/home");
	}

	@Test
	void aBouncedAddressIsShownAtAnyLogin() {
		this.hanako.with(this.sql, "mail_state = 'bounced'");

		assertThat(login().path()).isEqualTo("/welcome/back");
		Visit again = login();
		assertThat(again.path()).isEqualTo("/welcome/back");
		assertThat(again.text()).contains("このアドレスにメールが届きませんでした");
	}

	@Test
	void thePageAfterAbsenceLeadsNowhereElse() {
		Visit visit = login();

		assertThat(visit.open("/welcome/back?next=//evil.example/").all("a.button-primary").attr("href")).isEqualTo("/home");
	}

	@Test
	void everyPageIsThereInEnglish() {
		this.hanako.asFormer(this.sql);
		Visit visit = this.site.visit().inEnglish().open("/login");
		visit.fill("id", this.hanako.loginId()).fill("password", MemberAccount.PASSWORD).press("Log in");
		assertThat(visit.text()).contains("Consent to the handling of personal data");

		visit.press("I agree");
		assertThat(visit.text()).contains("If it has not changed", "If you want to change it");
		visit.press("Send");
		assertThat(visit.text()).contains("We have sent a mail", "(Japan time)");
	}

	private Visit login() {
		return this.site.visit()
			.open("/login")
			.fill("id", this.hanako.loginId())
			.fill("password", MemberAccount.PASSWORD)
			.press("ログイン");
	}

	private String column(String name) {
		return this.sql.sql("select " + name + " from account.account where id = ?")
			.param(this.hanako.id().value())
			.query((row, number) -> row.getString(1))
			.list()
			.getFirst();
	}

}
