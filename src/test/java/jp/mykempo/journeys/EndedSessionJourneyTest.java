package jp.mykempo.journeys;

import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A session that runs out gives the entries back after login (QUALITY 2 and 4), to the same account alone. */
class EndedSessionJourneyTest {

	private static final String NEW = "hanako.new@example.jp";

	private final Site site = Site.running();

	private final MihonFamily family = MihonFamily.in(this.site.sql());

	private final MemberAccount hanako = MemberAccount.of(this.site.sql(), this.family.hanako());

	private final MemberAccount taro = MemberAccount.of(this.site.sql(), this.family.taro());

	private final Visit visit = this.site.visit();

	@Test
	void theEntriesAreThereAgainAfterLoggingInAnew() {
		sendTooLate();

		assertThat(this.visit.path()).startsWith("/login");
		assertThat(this.visit.text()).contains("まだ送信されていません");
		login(this.hanako);

		assertThat(this.visit.path()).isEqualTo("/settings/address");
		assertThat(this.visit.all("#mail").attr("value")).isEqualTo(NEW);
		assertThat(this.visit.all("#mail2").attr("value")).isEqualTo(NEW);
		assertThat(this.visit.open("/settings/address").all("#mail").attr("value")).as("given once").isEmpty();
	}

	@Test
	void nobodyElseGetsThem() {
		sendTooLate();
		login(this.taro);

		assertThat(this.visit.open("/settings/address").all("#mail").attr("value")).isEmpty();
	}

	@Test
	void passwordsAreNeverKept() {
		this.visit.open("/login");
		login(this.hanako);
		this.visit.open("/settings/password");
		endSessions();

		this.visit.fill("current", "x").fill("password", "y").fill("password2", "z").press("パスワードを変更する");

		assertThat(this.visit.path()).isEqualTo("/login");
		assertThat(this.visit.cookies().getCookieStore().getCookies()).noneMatch(cookie -> cookie.getName().equals("entries"));
	}

	private void sendTooLate() {
		this.visit.open("/login");
		login(this.hanako);
		this.visit.open("/settings/address");
		endSessions();
		this.visit.fill("mail", NEW).fill("mail2", NEW).press("入力内容を確認する");
	}

	private void login(MemberAccount member) {
		this.visit.fill("id", member.loginId()).fill("password", MemberAccount.PASSWORD).press("ログイン");
	}

	private void endSessions() {
		this.site.sql().sql("delete from access.session").update();
	}

}
