package jp.mykempo.journeys;

import java.net.HttpCookie;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import jp.mykempo.access.Sessions;
import jp.mykempo.access.Together;
import jp.mykempo.office.Role;
import jp.mykempo.office.core.RecoveryCodes;
import jp.mykempo.office.core.Totp;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff log in by password and second factor, apart from members in every respect (T1, P3, P9). */
class OfficeLoginJourneyTest {

	private final Site site = Site.running();

	private final Clerk clerk = Clerk.with(this.site, Role.POSTCARDS);

	@Test
	void passwordAndCodeOpenTheDesk() {
		Visit visit = this.clerk.logIn(this.site);

		assertThat(visit.path()).isEqualTo("/office");
		assertThat(visit.title()).contains("やること").contains("事務局");
		assertThat(visit.page().text()).contains(this.clerk.name());
		assertThat(trail("staff-logged-in")).isEqualTo(1);
	}

	@Test
	void thePageThatWasWantedComesAfterTheLogin() {
		Visit visit = this.site.visit().open("/office/account");
		assertThat(visit.path()).isEqualTo("/office/login?next=%2Foffice%2Faccount");

		assertThat(password(visit).fill("code", this.clerk.code(this.site)).press("ログイン").path())
			.isEqualTo("/office/account");
	}

	@Test
	void nothingButTheOfficeIsLedTo() {
		for (String elsewhere : List.of("https://elsewhere.example/", "//elsewhere.example", "/home", "/officer",
				"/office/login")) {
			Visit visit = this.site.visit().get("/office/login", Map.of("next", elsewhere));
			assertThat(password(visit).fill("code", this.clerk.freshCode(this.site)).press("ログイン").path())
				.as(elsewhere)
				.isEqualTo("/office");
		}
	}

	@Test
	void everyFailureLooksTheSame() {
		String wrong = failed(this.clerk.loginId(), "not the password at all");
		assertThat(failed("nobody.at.all", "not the password at all").replace("nobody.at.all", this.clerk.loginId()))
			.isEqualTo(wrong);
		this.site.sql().sql("update office.staff set state = 'closed', closed_at = now() where id = ?")
			.param(this.clerk.id().value()).update();
		assertThat(failed(this.clerk.loginId(), Clerk.PASSWORD)).isEqualTo(wrong);
	}

	@Test
	void afterFiveWrongPasswordsTheRightOneDoesNotOpenEither() {
		for (int i = 0; i < 5; i++) {
			failed(this.clerk.loginId(), "not the password at all");
		}

		assertThat(password(this.site.visit().open("/office/login")).path()).isEqualTo("/office/login");
	}

	@Test
	void withoutTheSecondFactorNothingIsOpen() {
		Visit visit = password(this.site.visit().open("/office/login"));
		assertThat(visit.path()).isEqualTo("/office/login/code");

		assertThat(visit.open("/office").path()).startsWith("/office/login");
	}

	@Test
	void aWrongCodeIsRefused() {
		Visit visit = password(this.site.visit().open("/office/login"));
		String right = this.clerk.code(this.site);
		String wrong = right.substring(0, 5) + (char) ('0' + (right.charAt(5) - '0' + 1) % 10);

		visit.fill("code", wrong).press("ログイン");

		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.text()).contains("このコードでは確認できませんでした");
		assertThat(visit.title()).startsWith("エラー");
		assertThat(visit.fill("code", right).press("ログイン").path()).isEqualTo("/office");
	}

	@Test
	void aCodeWorksOnce() {
		String code = this.clerk.code(this.site);
		assertThat(password(this.site.visit().open("/office/login")).fill("code", code).press("ログイン").path())
			.isEqualTo("/office");

		Visit again = password(this.site.visit().open("/office/login")).fill("code", code).press("ログイン");

		assertThat(again.status()).isEqualTo(422);
	}

	@Test
	void ofTwoLoginsWithOneCodeOnTwoNodesOneGetsIn() throws Exception {
		Clerk racing = this.clerk;
		Visit here = password(this.site.visit().open("/office/login"));
		Visit there = password(Site.secondNode().visit().open("/office/login"));
		String code = racing.code(this.site);

		Queue<Visit> both = new ConcurrentLinkedQueue<>(List.of(here, there));

		List<String> paths = Together.run(2, () -> both.remove().fill("code", code).press("ログイン").path());

		assertThat(paths).containsExactlyInAnyOrder("/office", "/office/login/code");
	}

	@Test
	void aRecoveryCodeOpensOnceAndIsTold() {
		List<String> codes = this.site.bean(RecoveryCodes.class).renew(this.clerk.id());
		String typed = codes.getFirst().toLowerCase().replace("-", " ");

		assertThat(password(this.site.visit().open("/office/login")).fill("code", typed).press("ログイン").path())
			.isEqualTo("/office");
		assertThat(Mailbox.of(this.site, this.clerk.mail()).newest().text()).contains("残りの回復コード: 9個");
		assertThat(password(this.site.visit().open("/office/login")).fill("code", typed).press("ログイン").status())
			.isEqualTo(422);
	}

	@Test
	void codesCannotBeGuessed() {
		Visit visit = password(this.site.visit().open("/office/login"));
		String right = this.clerk.code(this.site);
		for (int i = 0; i < 5; i++) {
			visit.fill("code", Totp.fresh().code(Instant.EPOCH)).press("ログイン");
		}

		assertThat(visit.fill("code", right).press("ログイン").status()).isEqualTo(422);
	}

	@Test
	void halfALoginEndsWithWhatEndsSessions() {
		Visit visit = password(this.site.visit().open("/office/login"));
		this.site.bean(Sessions.class).endAll(this.clerk.principal());

		visit.fill("code", this.clerk.code(this.site)).press("ログイン");

		assertThat(visit.path()).isEqualTo("/office/login?state=late");
	}

	@Test
	void membersAndStaffKnowNothingOfEachOther() {
		Registered hanako = Registered.on(this.site, MihonFamily.in(this.site.sql()).hanako());
		Visit both = hanako.logIn(this.site);
		assertThat(both.open("/office").path()).startsWith("/office/login");
		this.clerk.logIn(this.site, both);
		assertThat(both.open("/office").path()).isEqualTo("/office");
		assertThat(both.open("/home").path()).isEqualTo("/home");

		both.open("/office");
		both.press("ログアウト");
		assertThat(both.path()).isEqualTo("/office/login?state=left");
		assertThat(both.open("/home").path()).isEqualTo("/home");

		Visit staffAlone = this.clerk.logIn(this.site);
		assertThat(staffAlone.open("/home").path()).startsWith("/login");
		assertThat(staffAlone.open("/settings").path()).startsWith("/login");
	}

	@Test
	void aCookieOfTheOtherKindOpensNothing() {
		Visit staff = this.clerk.logIn(this.site);
		String session = staff.cookies().getCookieStore().getCookies().stream()
			.filter(cookie -> cookie.getName().equals("office")).findFirst().orElseThrow().getValue();
		Visit thief = this.site.visit().open("/login");
		HttpCookie stolen = new HttpCookie("mykempo", session);
		stolen.setPath("/");
		thief.cookies().getCookieStore().add(URI.create(this.site.address()), stolen);

		assertThat(thief.open("/home").path()).isNotEqualTo("/home");
	}

	@Test
	void theDeskEndsAfterItsTime() {
		Visit visit = this.clerk.logIn(this.site);
		assertThat(this.site.sql().sql("""
				select extract(epoch from idle_limit) = 900 and extract(epoch from life_limit) = 28800
				from access.session where principal = ?""").param(this.clerk.principal()).query(Boolean.class).single())
			.isTrue();

		this.site.sql().sql("update access.session set last_used_at = now() - interval '15 minutes' where principal = ?")
			.param(this.clerk.principal()).update();

		assertThat(visit.open("/office").path()).startsWith("/office/login");
	}

	private Visit password(Visit visit) {
		return visit.fill("id", this.clerk.loginId()).fill("password", Clerk.PASSWORD).press("次へ");
	}

	private String failed(String id, String password) {
		Visit visit = this.site.visit().open("/office/login").fill("id", id).fill("password", password).press("次へ");
		assertThat(visit.status()).isEqualTo(422);
		return visit.page().select("main").html().replaceAll("value=\"[^\"]{20,}\"", "");
	}

	private long trail(String act) {
		return this.site.sql().sql("select count(*) from audit.entry where act = ? and actor = ?")
			.param(act).param(this.clerk.principal()).query(Long.class).single();
	}

}
