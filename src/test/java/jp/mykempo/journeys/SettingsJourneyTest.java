package jp.mykempo.journeys;

import java.util.List;
import java.util.Map;

import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeping the login information in order over HTTP (M1, M2, M4, M7, P5, P6, P8). */
class SettingsJourneyTest {

	private static final String NEXT = "霧の朝に 笛吹く らくだ 7頭";

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final MemberAccount hanako = MemberAccount.of(this.sql, MihonFamily.in(this.sql).hanako());

	@Test
	void theMenuShowsWhatIsRegistered() {
		Visit visit = login().open("/settings");

		assertThat(visit.text()).contains("MyKempo ログイン情報変更メニュー", this.hanako.loginId(), "見本　花子", this.hanako.mail(),
				"健康・医療情報Web表示 希望しない", "パスワード変更", "メールアドレス変更", "MyKempo IDの削除", "健康・医療情報Web表示変更",
				"ログインの記録");
		for (String door : visit.all("ul.links a").eachAttr("href")) {
			assertThat(visit.open(door).status()).as(door).isEqualTo(200);
		}
	}

	@Test
	void theMenuIsThereInEnglish() {
		Visit visit = login().inEnglish();

		for (String path : List.of("/settings", "/settings/password", "/settings/address", "/settings/deletion",
				"/settings/logins", "/settings/viewing", "/settings/proof", "/goodbye")) {
			visit.open(path);
			assertThat(visit.status()).as(path).isEqualTo(200);
			assertThat(visit.text().replace("見本　花子", "")).as(path).doesNotContainPattern("[\\p{IsHiragana}\\p{IsHan}]");
		}
	}

	@Test
	void aNewPasswordEndsTheSessionsElsewhereAndKeepsThisOneUnderANewId() {
		Visit elsewhere = login();
		Visit here = login();
		String before = session(here);

		change(here, MemberAccount.PASSWORD, NEXT, NEXT);

		assertThat(here.path()).isEqualTo("/settings/password/done");
		assertThat(here.text()).contains("パスワードを変更しました", "ほかの端末でのログインは終了しました");
		assertThat(session(here)).isNotEqualTo(before);
		assertThat(here.open("/settings").status()).isEqualTo(200);
		assertThat(elsewhere.open("/settings").path()).startsWith("/login");
		assertThat(Mailbox.of(this.site, this.hanako.mail()).subjects()).anyMatch(subject -> subject.contains("パスワードが変更されました"));
		assertThat(enter(this.site.visit(), MemberAccount.PASSWORD).status()).isEqualTo(422);
		assertThat(enter(this.site.visit(), NEXT).path()).isEqualTo("/home");
		assertThat(acts()).contains("password-changed");
	}

	@Test
	void mistakesStandAtTheirFieldsAndNoPasswordComesBack() {
		Visit visit = login();

		change(visit, "", "", "");
		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.all(".error-summary li")).hasSize(2);
		change(visit, MemberAccount.PASSWORD, "短い", "短い");
		assertThat(visit.all("#password-error").text()).contains("13文字以上");
		change(visit, MemberAccount.PASSWORD, this.hanako.loginId(), this.hanako.loginId());
		assertThat(visit.all("#password-error")).as("made of the own ID").hasSize(1);
		change(visit, MemberAccount.PASSWORD, NEXT, NEXT + "!");
		assertThat(visit.all("#password2-error").text()).contains("違っています");
		change(visit, MemberAccount.PASSWORD, MemberAccount.PASSWORD, MemberAccount.PASSWORD);
		assertThat(visit.all("#password-error").text()).contains("いまのパスワードと同じ");
		change(visit, "wrong", NEXT, NEXT);
		assertThat(visit.all("#current-error").text()).contains("パスワードが違います");
		assertThat(visit.all("input[type=password]").eachAttr("value")).isEmpty();
		assertThat(enter(this.site.visit(), MemberAccount.PASSWORD).path()).isEqualTo("/home");
	}

	@Test
	void wrongPasswordsSlowDownAsAtTheLogin() {
		Visit visit = login();
		for (int i = 0; i < 5; i++) {
			change(visit, "wrong", NEXT, NEXT);
		}
		assertThat(visit.all("#current-error").text()).contains("あと30秒");

		change(visit, MemberAccount.PASSWORD, NEXT, NEXT);

		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.all("#current-error").text()).contains("いまは確認できません");
	}

	@Test
	void thePasswordIsAskedForAgainAndLeadsOn() {
		Visit visit = login().open("/settings/proof?next=/settings/address");

		visit.fill("current", "wrong").press("次へ進む");
		assertThat(visit.status()).isEqualTo(422);
		visit.fill("current", MemberAccount.PASSWORD).press("次へ進む");

		assertThat(visit.path()).isEqualTo("/settings/address");
		assertThat(acts()).contains("password-proved");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/", "//evil.example", "/%5Cevil.example", "javascript:alert(1)", "%00", "" })
	void thePageAfterTheProofIsAlwaysOneOfOurs(String next) {
		Visit visit = login().open("/settings/proof?next=" + next);

		visit.fill("current", MemberAccount.PASSWORD).press("次へ進む");

		assertThat(visit.path()).satisfiesAnyOf(path -> assertThat(path).isEqualTo("/settings"),
				path -> assertThat(path).startsWith("/%5C"));
	}

	@Test
	void deletingShowsWhatGoesAndTakesThePassword() {
		Visit elsewhere = login();
		elsewhere.open("/settings/viewing/check?wished=yes").press("「希望する」に変更する");
		this.sql.sql("insert into account.enquiry (person_id) values (?)").param(this.hanako.person().id().value()).update();
		Visit visit = login().open("/settings/deletion");
		assertThat(visit.text()).contains("なくなるもの", "残るもの", "ヘルスケアポイントと保養所のお申し込み");

		visit.press("MyKempo IDを削除する");
		assertThat(visit.status()).isEqualTo(422);
		visit.fill("current", "wrong").press("MyKempo IDを削除する");
		assertThat(visit.all("#current-error").text()).contains("パスワードが違います");
		visit.fill("current", MemberAccount.PASSWORD).press("MyKempo IDを削除する");

		assertThat(visit.path()).isEqualTo("/goodbye");
		assertThat(visit.text()).contains("MyKempo IDを削除しました");
		assertThat(visit.open("/settings").path()).startsWith("/login");
		assertThat(elsewhere.open("/settings").path()).startsWith("/login");
		assertThat(enter(this.site.visit(), MemberAccount.PASSWORD).status()).isEqualTo(422);
		assertThat(Mailbox.of(this.site, this.hanako.mail()).subjects()).anyMatch(subject -> subject.contains("IDを削除しました"));
		assertThat(acts()).contains("account-deleted-by-member");
		assertNothingIsLeft();
		assertThat(this.sql.sql("select state from account.enquiry where person_id = ?")
			.param(this.hanako.person().id().value())
			.query(String.class)
			.single()).isEqualTo("stopped");
	}

	private void assertNothingIsLeft() {
		for (String rows : List.of("account.account where id = :id", "account.login_event where account_id = :id",
				"viewing.choice where account_id = :id", "access.principal where name = 'm:' || :id",
				"access.session where principal = 'm:' || :id", "access.known_browser where principal = 'm:' || :id",
				"access.attempt where subject = 'm:' || :id")) {
			assertThat(this.sql.sql("select count(*) from " + rows).param("id", this.hanako.id().value()).query(Long.class).single())
				.as(rows)
				.isZero();
		}
	}

	@Test
	void otherDevicesAreLoggedOutAtOnce() {
		Visit second = login();
		Visit third = login();
		Visit here = login().open("/settings/logins");
		assertThat(here.text()).contains("ログインの記録は13か月間保存し");
		assertThat(here.all("tbody").first().select("tr")).hasSize(3);
		assertThat(here.text()).contains("この端末", "これまでのログイン");

		here.press("ほかの端末をログアウトする");

		assertThat(here.text()).contains("ログアウトしました。", "ほかの端末ではログインしていません。");
		assertThat(second.open("/settings").path()).startsWith("/login");
		assertThat(third.open("/settings").path()).startsWith("/login");
		assertThat(here.open("/settings").status()).isEqualTo(200);
		assertThat(acts()).contains("sessions-ended");
	}

	@Test
	void oneDeviceIsLoggedOutAndNobodyElses() {
		MemberAccount taro = MemberAccount.of(this.sql, MihonFamily.in(this.sql).taro());
		Visit stranger = this.site.visit().open("/login").fill("id", taro.loginId())
			.fill("password", MemberAccount.PASSWORD).press("ログイン");
		String strangers = this.sql.sql("select public_id::text from access.session where principal = ?")
			.param(taro.principal())
			.query(String.class)
			.single();
		Visit second = login();
		Visit here = login().open("/settings/logins");
		String csrf = here.csrf();

		here.post("/settings/logins/endings", Map.of("_csrf", csrf, "id", strangers));
		assertThat(stranger.open("/settings").status()).isEqualTo(200);
		String seconds = here.open("/settings/logins").all("input[name=id]").attr("value");
		here.post("/settings/logins/endings", Map.of("_csrf", csrf, "id", seconds));

		assertThat(second.open("/settings").path()).startsWith("/login");
		assertThat(here.open("/settings/logins").post("/settings/logins/endings", Map.of("_csrf", csrf, "id", "x' or true")).status())
			.isEqualTo(404);
	}

	@Test
	void webViewingIsChosenAfterACheck() {
		Visit visit = login().open("/settings").follow("健康・医療情報Web表示変更");

		visit.fill("wished", "yes").press("変更内容を確認する");
		assertThat(visit.text()).contains("「希望する」に変更します", "約1週間");
		assertThat(wished()).isEmpty();
		visit.press("「希望する」に変更する");
		assertThat(visit.text()).contains("ご依頼を受け付けました", "ごろ発送し");
		assertThat(visit.open("/settings").text()).contains("健康・医療情報Web表示 希望する");

		visit.open("/settings/viewing").fill("wished", "no").press("変更内容を確認する");
		assertThat(visit.text()).contains("「希望しない」に変更します", "約1週間");
		visit.press("「希望しない」に変更する");
		assertThat(wished()).containsExactly(false);
		assertThat(acts()).contains("web-viewing-wished", "web-viewing-declined");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "maybe", "YES", "' or true --" })
	void anythingElseIsNoChoice(String wished) {
		Visit visit = login().open("/settings/viewing/check?wished=yes");

		visit.post("/settings/viewing/choices", Map.of("_csrf", visit.csrf(), "wished", wished));

		assertThat(visit.path()).isEqualTo("/settings/viewing");
		assertThat(wished()).isEmpty();
	}

	@Test
	void lettersGrowAndStaySo() {
		Visit visit = login().open("/settings");
		assertThat(visit.all("html").attr("data-text")).isEmpty();

		visit.fill("size", "large").press("保存する");
		assertThat(visit.open("/home").all("html").attr("data-text")).isEqualTo("large");
		visit.open("/settings").fill("size", "nonsense").press("保存する");
		assertThat(visit.all("html").attr("data-text")).isEmpty();
	}

	private List<Boolean> wished() {
		return this.sql.sql("select wished from viewing.choice where account_id = ?")
			.param(this.hanako.id().value())
			.query(Boolean.class)
			.list();
	}

	private List<String> acts() {
		return this.sql.sql("select act from audit.entry where person_id = ?")
			.param(this.hanako.person().id().value())
			.query(String.class)
			.list();
	}

	private Visit login() {
		return enter(this.site.visit(), MemberAccount.PASSWORD);
	}

	private Visit enter(Visit visit, String password) {
		return visit.open("/login").fill("id", this.hanako.loginId()).fill("password", password).press("ログイン");
	}

	private static void change(Visit visit, String current, String next, String again) {
		visit.open("/settings/password").fill("current", current).fill("password", next).fill("password2", again)
			.press("パスワードを変更する");
	}

	private static String session(Visit visit) {
		return visit.cookies().getCookieStore().getCookies().stream()
			.filter(cookie -> cookie.getName().equals("mykempo"))
			.findFirst()
			.orElseThrow()
			.getValue();
	}

}
