package jp.mykempo.journeys;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import jp.mykempo.access.DatabaseClock;
import jp.mykempo.access.Together;
import jp.mykempo.office.Role;
import jp.mykempo.office.core.Totp;
import jp.mykempo.people.Clerk;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff accounts from being added to being closed, and roles by four eyes (T1). */
class StaffJourneyTest {

	private static final String PASSWORD = "quiet river under seven bridges";

	private final Site site = Site.running();

	private final Clerk one = Clerk.with(this.site, Role.ADMINISTRATOR);

	private final Clerk other = Clerk.with(this.site, Role.ADMINISTRATOR);

	@Test
	void whoIsAddedSetsUpPasswordAppAndCodesAndIsIn() {
		String loginId = "added." + System.nanoTime();
		Visit admin = this.one.logIn(this.site);
		admin.open("/office/staff/new").fill("name", "作例 次郎").fill("loginId", loginId)
			.fill("mail", loginId + "@society.example").fill("role", "postcards").fill("reason", "はがき係になった")
			.press("追加してリンクを送る");
		assertThat(admin.text()).contains("設定用リンクをメールで送りました").contains("はがき係になった");
		String link = Mailbox.of(this.site, loginId + "@society.example").newestLink();

		Visit visit = this.site.visit().open(link);
		assertThat(visit.path()).isEqualTo("/office/setup");
		visit.fill("password", "short").fill("password2", "short").press("認証アプリの設定へ");
		assertThat(visit.status()).isEqualTo(422);
		visit.fill("password", PASSWORD).fill("password2", PASSWORD).press("認証アプリの設定へ");
		assertThat(visit.path()).isEqualTo("/office/setup/device");
		assertThat(visit.all("svg.qr path").attr("d")).isNotEmpty();
		Totp app = new Totp(base32(visit.all(".secret").text()));
		visit.fill("code", "000000").press("登録する");
		assertThat(visit.status()).isEqualTo(422);
		visit.fill("code", app.code(this.site.bean(DatabaseClock.class).now())).press("登録する");

		assertThat(visit.path()).isEqualTo("/office/account/codes");
		List<String> codes = visit.all(".codes li").eachText();
		assertThat(codes).hasSize(10).doesNotHaveDuplicates();
		assertThat(visit.press("控えました").path()).isEqualTo("/office");
		assertThat(visit.open("/office/account/codes").text()).contains("残りは10個").doesNotContain(codes.getFirst());
		assertThat(this.site.visit().open(link).status()).isEqualTo(410);
	}

	@Test
	void anotherAdministratorGrantsWhatOneAskedFor() {
		Clerk clerk = Clerk.with(this.site);
		Visit asking = this.one.logIn(this.site);
		asking.open("/office/staff/" + clerk.id()).fill("role", "imports").fill("reason", "取り込みの担当").press("依頼する");
		assertThat(asking.text()).contains("ほかの管理者の承認を待っています");
		String csrf = asking.csrf();
		long request = this.site.sql().sql("select id from office.role_request where staff_id = ?")
			.param(clerk.id().value()).query(Long.class).single();
		asking.post("/office/staff/requests/" + request + "/grant", Map.of("_csrf", csrf));
		assertThat(roles(clerk)).isEmpty();

		Visit granting = this.other.logIn(this.site);
		granting.open("/office/staff/requests").post("/office/staff/requests/" + request + "/grant",
				Map.of("_csrf", granting.csrf()));

		assertThat(granting.text()).contains("承認しました");
		assertThat(roles(clerk)).containsExactly("imports");
		assertThat(Mailbox.of(this.site, clerk.mail()).newest().subject()).contains("役割が変わりました");
	}

	@Test
	void nobodyDecidesAboutOneself() {
		Visit visit = this.one.logIn(this.site).open("/office/staff/" + this.one.id());
		assertThat(visit.all("form[action*=requests]")).isEmpty();
		String csrf = visit.csrf();
		visit.post("/office/staff/" + this.one.id() + "/requests", Map.of("_csrf", csrf, "role", "auditor", "reason", "x"));
		visit.post("/office/staff/" + this.one.id() + "/roles/administrator", Map.of("_csrf", csrf));
		visit.post("/office/staff/" + this.one.id() + "/closing", Map.of("_csrf", csrf));
		visit.post("/office/staff/" + this.one.id() + "/link", Map.of("_csrf", csrf));

		assertThat(roles(this.one)).containsExactly("administrator");
		assertThat(state(this.one)).isEqualTo("open");
	}

	@Test
	void ofTwoWhoCloseEachOtherOnTwoNodesOneIsLeft() throws Exception {
		Visit here = this.one.logIn(this.site).open("/office/staff/" + this.other.id() + "/closing");
		Visit there = this.other.logIn(this.site, Site.secondNode().visit()).open("/office/staff/" + this.one.id() + "/closing");
		Queue<Visit> both = new ConcurrentLinkedQueue<>(List.of(here, there));

		Together.run(2, () -> both.remove().press("停止する").status());

		assertThat(List.of(state(this.one), state(this.other))).containsExactlyInAnyOrder("open", "closed");
	}

	@Test
	void whoeverIsClosedIsOutAtOnce() {
		Clerk clerk = Clerk.with(this.site, Role.IMPORTS);
		Visit theirs = clerk.logIn(this.site);
		Visit admin = this.one.logIn(this.site).open("/office/staff/" + clerk.id() + "/closing").press("停止する");
		assertThat(admin.text()).contains("アカウントを停止しました");

		assertThat(theirs.open("/office").path()).startsWith("/office/login");
		assertThat(this.site.visit().open("/office/login").fill("id", clerk.loginId()).fill("password", Clerk.PASSWORD)
			.press("次へ").path()).isEqualTo("/office/login");
	}

	@Test
	void aNewLinkEndsEverythingOfBefore() {
		Clerk clerk = Clerk.with(this.site, Role.IMPORTS);
		Visit theirs = clerk.logIn(this.site);
		this.one.logIn(this.site).open("/office/staff/" + clerk.id() + "/link").press("再発行してメールで送る");

		assertThat(theirs.open("/office").path()).startsWith("/office/login");
		assertThat(state(clerk)).isEqualTo("invited");
		assertThat(this.site.visit().open(Mailbox.of(this.site, clerk.mail()).newestLink()).path()).isEqualTo("/office/setup");
	}

	@Test
	void theListIsSearchedSortedAndAFile() {
		Clerk clerk = Clerk.with(this.site, Role.CONTENT);
		Visit visit = this.one.logIn(this.site).get("/office/staff", Map.of("q", clerk.loginId().toUpperCase(), "sort", "added", "dir", "desc"));
		assertThat(visit.all("tbody tr")).hasSize(1);
		assertThat(visit.all("th[aria-sort=descending]").text()).isEqualTo("追加");
		assertThat(visit.get("/office/staff", Map.of("q", "%' or 1=1")).all("tbody tr")).isEmpty();

		visit.get("/office/staff/csv", Map.of("q", clerk.loginId()));
		assertThat(visit.header("Content-Disposition")).contains("attachment").contains("staff.csv");
		assertThat(visit.page().text()).contains(clerk.loginId()).contains("お知らせ");
	}

	@Test
	void withoutTheRoleStaffPagesSayWhomToAsk() {
		Visit visit = Clerk.with(this.site, Role.POSTCARDS).logIn(this.site);
		assertThat(visit.all(".office-nav a").eachText()).doesNotContain("職員");

		visit.open("/office/staff");

		assertThat(visit.status()).isEqualTo(403);
		assertThat(visit.text()).contains("この操作はできません").contains("管理者");
		assertThat(visit.all("body.office")).hasSize(1);
	}

	@Test
	void oneChangesOnesOwnPasswordAndAppAndCodes() {
		Clerk clerk = Clerk.with(this.site, Role.POSTCARDS);
		Visit elsewhere = clerk.logIn(this.site);
		Visit visit = clerk.logIn(this.site).open("/office/account/password");
		visit.fill("current", "wrong one").fill("password", PASSWORD).fill("password2", PASSWORD).press("変更する");
		assertThat(visit.text()).contains("いまのパスワードが違います");
		visit.fill("current", Clerk.PASSWORD).fill("password", PASSWORD).fill("password2", PASSWORD).press("変更する");
		assertThat(visit.text()).contains("パスワードを変更しました");
		assertThat(elsewhere.open("/office").path()).startsWith("/office/login");

		visit.open("/office/account/device");
		Totp app = new Totp(base32(visit.all(".secret").text()));
		visit.fill("code", app.code(this.site.bean(DatabaseClock.class).now())).fill("current", PASSWORD).press("登録する");
		assertThat(visit.text()).contains("認証アプリを変更しました");

		visit.open("/office/account/codes").fill("current", PASSWORD).press("新しい回復コードを作る");
		assertThat(visit.all(".codes li")).hasSize(10);
		assertThat(Mailbox.of(this.site, clerk.mail()).subjects()).hasSize(3);
	}

	@Test
	void noPageOfTheOfficeNeedsMoreThanFiveStatements() {
		Visit visit = this.one.logIn(this.site);
		for (String path : List.of("/office", "/office/staff", "/office/staff/new", "/office/staff/requests",
				"/office/staff/" + this.other.id(), "/office/account", "/office/account/codes")) {
			visit.open(path);
			this.site.statements();
			visit.open(path);
			assertThat(this.site.statements()).as(path).hasSizeLessThanOrEqualTo(5);
		}
	}

	private List<String> roles(Clerk clerk) {
		return this.site.sql().sql("select role from office.staff_role where staff_id = ? order by role")
			.param(clerk.id().value()).query(String.class).list();
	}

	private String state(Clerk clerk) {
		return this.site.sql().sql("select state from office.staff where id = ?")
			.param(clerk.id().value()).query(String.class).single();
	}

	private static byte[] base32(String groups) {
		byte[] secret = new byte[20];
		int bit = 0;
		for (char symbol : groups.replace(" ", "").toCharArray()) {
			int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(symbol);
			for (int i = 4; i >= 0; i--, bit++) {
				secret[bit / 8] |= (byte) ((value >> i & 1) << 7 - bit % 8);
			}
		}
		return secret;
	}

}
