package jp.mykempo.journeys;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.people.Family;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Someone;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Logging in and out over HTTP (E1, E2, P3, P4, P5, P9, R9, C7). */
class LoginJourneyTest {

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final MemberAccount hanako = MemberAccount.of(this.sql, MihonFamily.in(this.sql).hanako());

	@Test
	void theFirstPageIsTheLoginPage() {
		Visit visit = this.site.visit().open("/");

		assertThat(visit.path()).isEqualTo("/login");
		assertThat(visit.text()).contains("資格情報のお知らせ・健康・医療情報閲覧用パスワード通知の初期パスワードを入力してもログインできません");
		assertThat(visit.all("a[href=/register]").text()).isEqualTo("新規 ID 作成はこちら");
		assertThat(visit.all("a[href=/recovery]").text()).isEqualTo("ID・パスワードを忘れた方はこちら");
		assertThat(visit.all("a[href=/entry]")).hasSize(1);
	}

	@Test
	void theLoginIdOpensTheSite() {
		Visit visit = login(this.hanako.loginId());

		assertThat(visit.path()).isEqualTo("/home");
		assertThat(visit.text()).contains("花子さん");
		assertThat(visit.open("/").path()).isEqualTo("/home");
		assertThat(visit.open("/login").path()).isEqualTo("/home");
	}

	@Test
	void widthAndCaseOfTheIdDoNotMatter() {
		String fullWidth = this.hanako.loginId().toUpperCase().replace('M', 'Ｍ').replace('.', '．');

		assertThat(login(" " + fullWidth + " ").path()).isEqualTo("/home");
	}

	@Test
	void theAddressOpensTheSite() {
		assertThat(login(this.hanako.mail().toUpperCase()).path()).isEqualTo("/home");
	}

	@Test
	void anAddressThatOpensAnotherAccountDoesNotOpenThisOne() {
		MemberAccount taro = MemberAccount.of(this.sql, MihonFamily.in(this.sql).taro());
		taro.with(this.sql, "logs_in_by_mail = false, mail_key = '" + this.hanako.mail() + "'");

		assertThat(login(taro.mail()).status()).isEqualTo(422);
	}

	@Test
	void anExactIdComesBeforeAnAddress() {
		MemberAccount taro = MemberAccount.of(this.sql, MihonFamily.in(this.sql).taro());
		taro.with(this.sql, "login_id = '" + this.hanako.mail() + "', login_key = '" + this.hanako.mail() + "'");

		assertThat(login(this.hanako.mail()).text()).contains("太郎さん");
	}

	@Test
	void theWantedPageOpensAfterLogin() {
		Visit visit = this.site.visit().open("/checkups");
		assertThat(visit.path()).startsWith("/login?next=");

		assertThat(enter(visit, this.hanako.loginId(), MemberAccount.PASSWORD).path()).isEqualTo("/viewing/gate?next=%2Fcheckups");
	}

	@Test
	void anAddressElsewhereIsNoPageToGoOnTo() {
		for (String elsewhere : List.of("https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:x")) {
			Visit visit = this.site.visit().open("/login?next=" + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8));

			assertThat(enter(visit, this.hanako.loginId(), MemberAccount.PASSWORD).path()).isEqualTo("/home");
		}
	}

	@Test
	void everyFailureLooksTheSame() {
		MemberAccount closed = MemberAccount.of(this.sql, MihonFamily.in(this.sql).taro());
		closed.with(this.sql, "state = 'closed', closed_at = now()");
		MemberAccount slowed = MemberAccount.of(this.sql, MihonFamily.in(this.sql).taro());
		for (int i = 0; i < 5; i++) {
			enter(this.site.visit().open("/login"), slowed.loginId(), "wrong");
		}

		Visit wrong = failure(this.hanako.loginId(), "wrong");
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.path()).isEqualTo("/login");
		assertThat(wrong.title()).startsWith("エラー: ");
		assertThat(wrong.all("#id").attr("value")).isEqualTo(this.hanako.loginId());
		assertThat(wrong.all("#password").attr("value")).isEmpty();
		assertThat(wrong.text()).contains("ログインできませんでした。", "ID・パスワードに間違いはありませんか",
				"通知はがきの閲覧用パスワードではログインできません", "新規 ID 作成", "しばらくログインできません(最長1時間)", "お忘れの方は");
		String expected = wrong.text();
		assertThat(failure("nobody.is.this", MemberAccount.PASSWORD).text()).isEqualTo(expected);
		assertThat(failure(closed.loginId(), MemberAccount.PASSWORD).text()).isEqualTo(expected);
		assertThat(failure(slowed.loginId(), MemberAccount.PASSWORD).text()).isEqualTo(expected);
	}

	@Test
	void whateverIsTypedIsAnswered() {
		for (String id : List.of("", " ", "\0", "a".repeat(5000), "' or 1=1 --", "𠮷野@", "@", "<b>", "％＿", "a@b@c",
				"\u202e", "👨‍👩‍👧")) {
			assertThat(failure(id, "x").status()).as(id).isEqualTo(422);
		}
		for (String password : List.of("", "\0\0", "p".repeat(20_000), "\uD83D")) {
			assertThat(failure(this.hanako.loginId(), password).status()).isEqualTo(422);
		}
		assertThat(this.site.visit().open("/login").post("/login", Map.of()).status()).isEqualTo(403);
	}

	@Test
	void theEntryIsShownBackAsText() {
		Visit visit = failure("<script>alert(1)</script>\"x", "x");

		assertThat(visit.all("#id").attr("value")).isEqualTo("<script>alert(1)</script>\"x");
		assertThat(visit.page().select("main script")).isEmpty();
	}

	@Test
	void theWarningIsThereInEnglish() {
		Visit visit = this.site.visit().inEnglish().open("/login");
		assertThat(visit.text()).contains("does not log you in");

		visit.fill("id", this.hanako.loginId()).fill("password", "wrong").press("Log in");
		assertThat(visit.text()).contains("Login failed.", "create a new ID");
	}

	@Test
	void whoIsNotCoveredTodayCannotLogInEvenIfTheJobIsLate() {
		Family family = Family.in(this.sql);
		Someone leaver = family.insured("見本　次郎", "ミホン　ジロウ", "1980-01-01");
		MemberAccount account = MemberAccount.of(this.sql, leaver);
		family.loses(leaver, LocalDate.now(PeopleTime.JAPAN).plusDays(1), "LEFT_EMPLOYMENT");
		assertThat(login(account.loginId()).path()).as("the last day").isEqualTo("/home");

		this.sql.sql("update membership.coverage set lost_on = lost_on - 1 where person_id = ?").param(leaver.id().value()).update();

		assertThat(login(account.loginId()).status()).isEqualTo(422);
	}

	@Test
	void theFormerLoginDoesNotOpenAfterTheNumberChanged() {
		Family family = Family.in(this.sql);
		Someone shigeru = family.insured("小林　茂", "コバヤシ　シゲル", "1962-10-15");
		MemberAccount account = MemberAccount.of(this.sql, shigeru);
		family.renumbered(shigeru, Family.newNumber(), LocalDate.now(PeopleTime.JAPAN),
				"VOLUNTARY_CONTINUATION");

		assertThat(login(account.loginId()).status()).isEqualTo(422);
	}

	@Test
	void whoGoesOnUnderTheSameNumberLogsInAsBefore() {
		Family family = Family.in(this.sql);
		Someone shigeru = family.insured("小林　茂", "コバヤシ　シゲル", "1962-10-15");
		MemberAccount account = MemberAccount.of(this.sql, shigeru);
		family.renumbered(shigeru, shigeru.number(), LocalDate.now(PeopleTime.JAPAN), "REEMPLOYED_AFTER_RETIREMENT");

		assertThat(login(account.loginId()).path()).isEqualTo("/home");
	}

	@Test
	void theBrowserThatIsKnownIsToldItsWaitAndOthersAreNot() {
		Visit own = login(this.hanako.loginId());
		own.press("ログアウト");
		for (int i = 0; i < 5; i++) {
			enter(own, this.hanako.loginId(), "wrong");
		}
		assertThat(own.text()).containsPattern("この端末では、あと(30|29)秒たってからもう一度お試しください");

		assertThat(login(this.hanako.loginId()).path()).as("another browser has its own count").isEqualTo("/home");
		assertThat(enter(own, this.hanako.loginId(), MemberAccount.PASSWORD).text()).contains("この端末では、あと");
	}

	@Test
	void aLoginFromANewBrowserIsToldByMail() {
		Visit first = login(this.hanako.loginId());
		assertThat(letters("account/new-browser")).as("not for the very first one").isZero();

		first.press("ログアウト");
		enter(first, this.hanako.loginId(), MemberAccount.PASSWORD);
		assertThat(letters("account/new-browser")).as("nor for the same browser").isZero();

		login(this.hanako.loginId());
		assertThat(letters("account/new-browser")).isEqualTo(1);
	}

	@Test
	void theOwnerIsToldWhenLoginIsSlowedForLong() {
		for (int i = 1; i <= 9; i++) {
			failure(this.hanako.loginId(), "wrong");
			letTimePass();
			assertThat(letters("account/login-slowed")).as("after " + i).isEqualTo(Math.max(0, i - 7));
		}
	}

	@Test
	void aHundredInARowStopThePasswordAndTheOwnerIsTold() {
		this.sql.sql("insert into access.attempt (subject, in_a_row, next_at, refused) values (?, 99, '-infinity', false)")
			.param(this.hanako.principal())
			.update();
		failure(this.hanako.loginId(), "wrong");

		assertThat(letters("account/login-stopped")).isEqualTo(1);
		letTimePass();
		assertThat(login(this.hanako.loginId()).status()).isEqualTo(422);
	}

	@Test
	void loginsStandInTheHistory() {
		failure(this.hanako.loginId(), "wrong");
		login(this.hanako.loginId());

		assertThat(this.sql.sql("select succeeded from account.login_event where account_id = ? order by id")
			.param(this.hanako.id().value())
			.query(Boolean.class)
			.list()).containsExactly(false, true);
		assertThat(this.sql.sql("select act from audit.entry where actor = ? order by id")
			.param(this.hanako.principal())
			.query(String.class)
			.list()).containsExactly("logged-in");
	}

	@Test
	void everyLoginGetsASessionOfANewId() {
		Visit visit = login(this.hanako.loginId());
		String before = session(visit);
		visit.press("ログアウト");
		assertThat(visit.path()).isEqualTo("/login?left=1");
		assertThat(visit.text()).contains("ログアウトしました。");
		assertThat(visit.open("/home").path()).startsWith("/login");

		enter(visit, this.hanako.loginId(), MemberAccount.PASSWORD);
		assertThat(session(visit)).isNotEqualTo(before);
	}

	@Test
	void loggingOutTwiceHurtsNobody() {
		Visit visit = this.site.visit().open("/login");

		assertThat(visit.post("/logout", Map.of("_csrf", visit.csrf())).path()).isEqualTo("/login?left=1");
	}

	private Visit login(String id) {
		return enter(this.site.visit().open("/login"), id, MemberAccount.PASSWORD);
	}

	private Visit failure(String id, String password) {
		return enter(this.site.visit().open("/login"), id, password);
	}

	private static Visit enter(Visit visit, String id, String password) {
		return visit.fill("id", id).fill("password", password).press("ログイン");
	}

	private long letters(String kind) {
		return this.sql.sql("select count(*) from mail.letter where kind = ? and about = ?")
			.param(kind)
			.param(this.hanako.principal())
			.query(Long.class)
			.single();
	}

	private void letTimePass() {
		this.sql.sql("update access.attempt set next_at = '-infinity' where subject = ?").param(this.hanako.principal()).update();
	}

	private static String session(Visit visit) {
		return visit.cookies().getCookieStore().getCookies().stream()
			.filter(cookie -> cookie.getName().equals("mykempo"))
			.findFirst()
			.orElseThrow()
			.getValue();
	}

}
