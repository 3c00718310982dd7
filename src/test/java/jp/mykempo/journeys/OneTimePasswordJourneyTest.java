package jp.mykempo.journeys;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.PostedNotice;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardsReturned;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.postcards.Withdrawal;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Logging in with the one-time password of a postcard, and what comes first then (F6, K5, L2, L3, P1, P7). */
class OneTimePasswordJourneyTest {

	private static final String OWN = "rain on a tin roof 7";

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final MemberAccount hanako = MemberAccount.of(this.sql, MihonFamily.in(this.sql).hanako());

	@Test
	void anOwnPasswordThenTheAddressThenTheLinkAndTheSiteIsOpen() {
		PostedNotice notice = post();
		Visit visit = login(notice.secret());
		assertThat(visit.path()).isEqualTo("/welcome/password");
		assertThat(visit.text()).contains("ご自分のパスワードの設定", this.hanako.loginId(), "24時間");
		assertThat(visit.open("/home").path()).as("nothing else opens").isEqualTo("/welcome/password");
		assertThat(cardState(notice)).isEqualTo("USED");

		set(visit, OWN);
		assertThat(visit.path()).isEqualTo("/welcome/address");
		assertThat(visit.text()).contains(this.hanako.mail(), "変更がない方", "パスワードの設定").doesNotContain("個人情報の取り扱い");
		assertThat(mails()).anyMatch(subject -> subject.contains("パスワード"));
		assertThat(visit.open("/coverage").path()).isEqualTo("/welcome/address");

		visit.press("送信");
		this.site.visit().open(Mailbox.of(this.site, this.hanako.mail()).newestLink()).press("確認を完了する");
		assertThat(login(OWN).path()).isEqualTo("/home");
		assertThat(login(notice.secret()).status()).as("it is over").isEqualTo(422);
	}

	@Test
	void whatWorkedBeforeWorksUntilTheFirstUse() {
		PostedNotice notice = post();
		Visit before = login(MemberAccount.PASSWORD);
		assertThat(before.path()).isEqualTo("/home");

		assertThat(login(notice.secret()).path()).isEqualTo("/welcome/password");

		assertThat(login(MemberAccount.PASSWORD).status()).isEqualTo(422);
		assertThat(before.open("/home").path()).as("sessions have ended").startsWith("/login");
	}

	@Test
	void itIsTakenHoweverItIsTypedAndByTheAddressToo() {
		PostedNotice notice = post();
		String typed = notice.secret().toLowerCase(java.util.Locale.ROOT).replace("-", " ー ");

		assertThat(login(this.hanako.mail(), typed).path()).isEqualTo("/welcome/password");
	}

	@Test
	void untilAnOwnOneIsSetItOpensAgainForADay() {
		PostedNotice notice = post();
		Visit first = login(notice.secret());
		Visit second = login(notice.secret());
		assertThat(second.path()).isEqualTo("/welcome/password");

		set(first, OWN);
		assertThat(second.open("/welcome/password").path()).as("the other browser is out").startsWith("/login");
	}

	@Test
	void aDayAfterTheFirstUseItIsOver() {
		PostedNotice notice = post();
		Visit visit = login(notice.secret());
		this.hanako.with(this.sql, "password_until = now()");

		set(visit, OWN);
		assertThat(visit.status()).isEqualTo(410);
		assertThat(visit.text()).contains("はがきのパスワードの期限が過ぎました");
		assertThat(login(notice.secret()).status()).isEqualTo(422);
		assertThat(login(MemberAccount.PASSWORD).status()).isEqualTo(422);
	}

	@Test
	void theOwnPasswordFollowsTheRules() {
		PostedNotice notice = post();
		Visit visit = login(notice.secret());

		set(visit, "kurz");
		assertThat(visit.status()).isEqualTo(422);
		set(visit, notice.secret());
		assertThat(visit.text()).contains("はがきのパスワードと同じ形のものは使えません");
		visit.fill("password", OWN).fill("password2", OWN + "x").press("パスワードを設定する");
		assertThat(visit.text()).contains("2つのパスワードが違っています");
	}

	@Test
	void deadCardsOpenNothing() {
		PostedNotice returned = post();
		this.site.bean(TransactionTemplate.class).executeWithoutResult(status -> this.site.publish(new CardsReturned(returned.card())));
		assertThat(login(returned.secret()).status()).isEqualTo(422);

		PostedNotice former = post();
		PostedNotice next = post();
		assertThat(login(former.secret()).status()).as("another one was ordered").isEqualTo(422);

		this.sql.sql("update account.one_time_password set lapses_at = now() where card_id = ?").param(next.card().value()).update();
		assertThat(login(next.secret()).status()).as("21 days are over").isEqualTo(422);

		PostedNotice withdrawn = post();
		this.site.bean(TransactionTemplate.class).executeWithoutResult(status -> this.site.bean(Postcards.class)
			.withdraw(this.hanako.id(), CardKind.LOGIN_NOTICE, Withdrawal.DESK));
		assertThat(login(withdrawn.secret()).status()).isEqualTo(422);
		assertThat(login(MemberAccount.PASSWORD).path()).isEqualTo("/home");
	}

	@Test
	void whoGuessedThePasswordToDeathHasNotStoppedThePostcard() {
		PostedNotice notice = post();
		this.sql.sql("insert into access.attempt (subject, in_a_row, next_at, refused) values (?, 100, now(), false)")
			.param(this.hanako.principal())
			.update();
		assertThat(login(MemberAccount.PASSWORD).status()).isEqualTo(422);

		assertThat(login(notice.secret()).path()).isEqualTo("/welcome/password");
		assertThat(this.sql.sql("select count(*) from access.attempt where subject in (?, ?)")
			.param(this.hanako.principal())
			.param("notice:" + this.hanako.id())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void wrongOnesAreCountedLikePasswords() {
		post();
		for (int i = 0; i < 6; i++) {
			assertThat(login("ABCD-EFGH-JKLM").status()).isEqualTo(422);
		}

		assertThat(this.sql.sql("select in_a_row from access.attempt where subject = ?")
			.param("notice:" + this.hanako.id())
			.query(Integer.class)
			.single()).isEqualTo(5);
		assertThat(login(MemberAccount.PASSWORD).path()).as("the own one is counted apart").isEqualTo("/home");
	}

	@Test
	void ofFirstUsesOnTwoNodesAllGetInAndTheCardIsUsedOnce() {
		PostedNotice notice = post();

		List<Visit> visits = Stream.of(this.site, Site.secondNode(), this.site, Site.secondNode())
			.map(node -> CompletableFuture.supplyAsync(() -> login(node, this.hanako.loginId(), notice.secret())))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();

		assertThat(visits).allMatch(visit -> visit.path().equals("/welcome/password"));
		assertThat(cardState(notice)).isEqualTo("USED");
		assertThat(this.sql.sql("select count(*) from audit.entry where act = 'one-time-password-used' and person_id = ?")
			.param(this.hanako.person().id().value())
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void anAccountOfTheFormerSystemAgreesAfterItsPassword() {
		this.hanako.asFormer(this.sql);
		Visit visit = login(post().secret());
		assertThat(visit.path()).isEqualTo("/welcome/password");

		set(visit, OWN);
		assertThat(visit.path()).isEqualTo("/welcome/consent");
		assertThat(visit.press("同意する").path()).isEqualTo("/welcome/address");
	}

	@Test
	void whoHasNoAddressEntersOneNow() {
		this.hanako.with(this.sql, "mail_address = null, mail_key = null, mail_state = null, logs_in_by_mail = false");
		Visit visit = login(post().secret());

		set(visit, OWN);
		assertThat(visit.path()).isEqualTo("/welcome/address/new");
	}

	@Test
	void itIsThereInEnglishToo() {
		PostedNotice notice = post();
		Visit visit = this.site.visit().inEnglish().open("/login");
		visit.fill("id", this.hanako.loginId()).fill("password", notice.secret()).press("Log in");

		assertThat(visit.text()).contains("Set a password of your own");
		visit.fill("password", OWN).fill("password2", OWN).press("Set the password");
		assertThat(visit.text()).contains("Your e-mail address");
	}

	private PostedNotice post() {
		return PostedNotice.to(this.site, this.hanako.id(), this.hanako.person().id());
	}

	private Visit login(String password) {
		return login(this.hanako.loginId(), password);
	}

	private Visit login(String id, String password) {
		return login(this.site, id, password);
	}

	private static Visit login(Site node, String id, String password) {
		return node.visit().open("/login").fill("id", id).fill("password", password).press("ログイン");
	}

	private static void set(Visit visit, String password) {
		visit.fill("password", password).fill("password2", password).press("パスワードを設定する");
	}

	private List<String> mails() {
		return Mailbox.of(this.site, this.hanako.mail()).subjects();
	}

	private String cardState(PostedNotice notice) {
		return this.sql.sql("select state from postcards.card where id = ?").param(notice.card().value()).query(String.class).single();
	}

}
