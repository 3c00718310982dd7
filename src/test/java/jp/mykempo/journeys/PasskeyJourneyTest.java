package jp.mykempo.journeys;

import java.util.List;
import java.util.Map;

import jp.mykempo.access.PasskeyChallenge;
import jp.mykempo.access.PasskeyOwner;
import jp.mykempo.access.Passkeys;
import jp.mykempo.access.RelyingParties;
import jp.mykempo.access.Sessions;
import jp.mykempo.access.SoftAuthenticator;
import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff and their passkeys: made behind the password, opening the office alone, and nothing else doing so (T1, P5). */
class PasskeyJourneyTest {

	private static final String LIST = "/office/account/passkeys";

	private static final String LOGIN = "/office/login/passkey";

	private static final Site site = Site.running();

	private final Clerk clerk = Clerk.with(site, Role.RECEPTION);

	private final SoftAuthenticator device = new SoftAuthenticator(site.address());

	@Test
	void aPasskeyAloneOpensTheOffice() {
		register(this.clerk.principal(), this.device);
		Visit visit = logIn(this.device);

		assertThat(visit.open(LIST).status()).isEqualTo(200);
		assertThat(visit.text()).contains("机の鍵");
		assertThat(entries("staff-logged-in")).as("with the factor it was").isEqualTo(1);
	}

	@Test
	void itOpensEveryNode() {
		register(this.clerk.principal(), this.device);
		Visit visit = Site.secondNode().visit();
		String options = ask(visit);
		visit.post(LOGIN, Map.of("_csrf", csrf(visit), "credential", this.device.get(options)));

		assertThat(visit.open(LIST).status()).isEqualTo(200);
	}

	@Test
	void thePageThatWasWantedComesNext() {
		register(this.clerk.principal(), this.device);

		assertThat(logIn(this.device, LIST + "/new").path()).isEqualTo(LIST + "/new");
		assertThat(logIn(this.device, "/home").path()).as("nothing outside").startsWith("/office");
		assertThat(logIn(this.device, "//evil.example").path()).startsWith("/office");
	}

	@Test
	void aNewOneIsMadeBehindThePassword() {
		register(this.clerk.principal(), this.device);
		Visit visit = logIn(this.device).open(LIST).follow("パスキーを登録する");
		visit.fill("name", "").fill("current", "").press("次へ進む");
		assertThat(visit.status()).isEqualTo(422);
		visit.fill("name", "青い鍵").fill("current", "not the password").press("次へ進む");
		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.text()).contains("パスワードが違います");
		visit.fill("name", "青い鍵").fill("current", Clerk.PASSWORD).press("次へ進む");
		assertThat(visit.path()).isEqualTo(LIST + "/new/device");

		SoftAuthenticator blue = new SoftAuthenticator(site.address());
		make(visit, blue);

		assertThat(visit.path()).isEqualTo(LIST + "?done=added");
		assertThat(visit.text()).contains("青い鍵");
		assertThat(Mailbox.of(site, this.clerk.mail()).newest().subject()).contains("パスキーが登録されました");
		assertThat(logIn(blue).open(LIST).status()).isEqualTo(200);
	}

	@Test
	void withoutThePasswordNoneIsMade() {
		register(this.clerk.principal(), this.device);
		Visit visit = logIn(this.device).open(LIST + "/new/device");
		assertThat(visit.path()).isEqualTo(LIST + "/new?late=1");

		visit.post(LIST + "/new/device/challenges", Map.of("_csrf", visit.csrf()));
		assertThat(visit.status()).isEqualTo(404);
		visit.open(LIST + "/new").post(LIST + "/new/device", Map.of("_csrf", visit.csrf(), "credential", "{}"));
		assertThat(visit.path()).isEqualTo(LIST + "/new?late=1");
	}

	@Test
	void whatTheDeviceGetsWrongMayBeTriedAgain() {
		register(this.clerk.principal(), this.device);
		Visit visit = logIn(this.device).open(LIST + "/new");
		visit.fill("name", "touch").fill("current", Clerk.PASSWORD).press("次へ進む");

		make(visit, new SoftAuthenticator(site.address()).withoutVerification());
		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.text()).contains("登録できませんでした");
		make(visit, this.device);
		assertThat(visit.text()).as("it has one").contains("もう登録してあります");
		make(visit, new SoftAuthenticator(site.address()));
		assertThat(visit.path()).isEqualTo(LIST + "?done=added");
	}

	@Test
	void itIsRenamedAndRemovedByItsOwner() {
		register(this.clerk.principal(), this.device);
		Visit visit = logIn(this.device).open(LIST).follow("名前の変更・削除");
		visit.fill("name", "引き出しの鍵").press("名前を変更する");
		assertThat(visit.text()).contains("引き出しの鍵");
		visit.follow("名前の変更・削除").fill("current", "wrong").press("パスキーを削除する");
		assertThat(visit.status()).isEqualTo(422);
		visit.fill("current", Clerk.PASSWORD).press("パスキーを削除する");

		assertThat(visit.path()).isEqualTo(LIST + "?done=removed");
		assertThat(Mailbox.of(site, this.clerk.mail()).newest().subject()).contains("パスキーが削除されました");
		assertThat(refused(logIn(this.device))).contains("事務局では使えません");
	}

	@Test
	void theLastFactorStays() {
		Clerk bare = Clerk.with(site, Role.RECEPTION);
		site.sql().sql("delete from office.totp where staff_id = ?").param(bare.id().value()).update();
		register(bare.principal(), this.device);
		Visit visit = logIn(this.device).open(LIST).follow("名前の変更・削除");
		visit.fill("current", Clerk.PASSWORD).press("パスキーを削除する");

		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.text()).contains("このパスキーは削除できません");
		assertThat(logIn(this.device).open(LIST).status()).isEqualTo(200);
	}

	@Test
	void anothersIsNotThere() {
		register(this.clerk.principal(), this.device);
		Clerk other = Clerk.with(site, Role.RECEPTION);
		register(other.principal(), new SoftAuthenticator(site.address()));
		long id = site.bean("passkeysOfStaff", Passkeys.class).list(other.principal()).getFirst().id();
		Visit visit = logIn(this.device);

		assertThat(visit.open(LIST + "/" + id).status()).isEqualTo(404);
		visit.open(LIST + "/new").post(LIST + "/" + id + "/name", Map.of("_csrf", visit.csrf(), "name", "mine"));
		assertThat(visit.status()).isEqualTo(404);
	}

	@Test
	void aMembersPasskeyAndSessionOpenNoOffice() {
		Registered hanako = Registered.on(site, MihonFamily.in(site.sql()).hanako());
		Visit visit = hanako.logIn(site);
		assertThat(visit.open(LIST).path()).startsWith("/office/login");

		MemberAccount taro = MemberAccount.of(site.sql(), MihonFamily.in(site.sql()).taro());
		register(site.bean(RelyingParties.class).of("m:", "MyKempo"), taro.principal(), this.device);
		assertThat(refused(logIn(this.device))).contains("事務局では使えません");
	}

	@Test
	void aStaffSessionOpensNothingOfMembers() {
		register(this.clerk.principal(), this.device);

		assertThat(logIn(this.device).open("/home").path()).startsWith("/login");
	}

	@Test
	void aClosedAccountsPasskeyOpensNothing() {
		register(this.clerk.principal(), this.device);
		Visit before = logIn(this.device);
		new Sessions(site.sql()).close(List.of(this.clerk.principal()));
		site.sql().sql("update office.staff set state = 'closed', closed_at = now() where id = ?")
			.param(this.clerk.id().value())
			.update();

		assertThat(before.open(LIST).path()).as("its sessions are over").startsWith("/office/login");
		assertThat(refused(logIn(this.device))).contains("事務局では使えません");
	}

	@Test
	void whoeverIsNotSetUpYetIsNotLetIn() {
		register(this.clerk.principal(), this.device);
		site.sql().sql("update office.staff set state = 'invited' where id = ?").param(this.clerk.id().value()).update();

		assertThat(refused(logIn(this.device))).contains("事務局では使えません");
	}

	@Test
	void anAnswerIsGoodOnceInTheBrowserThatAsked() {
		register(this.clerk.principal(), this.device.withoutCounter());
		Visit visit = site.visit();
		String proof = this.device.get(ask(visit));
		Visit stranger = site.visit();
		ask(stranger);

		assertThat(refused(send(stranger, proof))).contains("端末で本人の確認ができませんでした");
		assertThat(refused(send(site.visit(), proof))).as("never asked").contains("時間が過ぎた");
		assertThat(send(visit, proof).open(LIST).status()).isEqualTo(200);
		assertThat(refused(send(visit, proof))).contains("時間が過ぎた");
	}

	@Test
	void aTouchOrAnotherSiteOpensNothing() {
		register(this.clerk.principal(), this.device);

		assertThat(refused(logIn(this.device.withoutVerification()))).contains("端末で本人の確認ができませんでした");
		assertThat(refused(logIn(this.device.at("https://evil.example")))).contains("端末で本人の確認ができませんでした");
	}

	@Test
	void aCopiedKeyIsRefused() {
		register(this.clerk.principal(), this.device);
		logIn(this.device.countingFrom(100));

		assertThat(refused(logIn(this.device.countingFrom(5)))).contains("安全のため");
	}

	private static String refused(Visit visit) {
		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.path()).isEqualTo(LOGIN);
		return visit.text();
	}

	private Visit logIn(SoftAuthenticator authenticator) {
		return send(site.visit(), authenticator, "");
	}

	private Visit logIn(SoftAuthenticator authenticator, String next) {
		return send(site.visit(), authenticator, next);
	}

	private static Visit send(Visit visit, SoftAuthenticator authenticator, String next) {
		String proof = authenticator.get(ask(visit));
		return visit.post(LOGIN, Map.of("_csrf", csrf(visit), "credential", proof, "next", next));
	}

	private static Visit send(Visit visit, String proof) {
		return visit.post(LOGIN, Map.of("_csrf", csrf(visit), "credential", proof));
	}

	private static String ask(Visit visit) {
		return visit.post(LOGIN + "/challenges", Map.of("_csrf", csrf(visit))).page().text();
	}

	private static String csrf(Visit visit) {
		return visit.open("/login").csrf();
	}

	/** Does what the page's script does. */
	private static void make(Visit visit, SoftAuthenticator authenticator) {
		String csrf = visit.csrf();
		String options = visit.post(LIST + "/new/device/challenges", Map.of("_csrf", csrf)).page().text();
		visit.post(LIST + "/new/device", Map.of("_csrf", csrf, "credential", authenticator.create(options)));
	}

	private void register(String principal, SoftAuthenticator authenticator) {
		register(site.bean("passkeysOfStaff", Passkeys.class), principal, authenticator);
	}

	private static void register(Passkeys passkeys, String principal, SoftAuthenticator authenticator) {
		PasskeyChallenge challenge = passkeys.challenge(principal);
		String options = passkeys.askToRegister(challenge, new PasskeyOwner(principal, "clerk", "見本"));
		passkeys.register(challenge, principal, "机の鍵", authenticator.create(options));
	}

	private long entries(String act) {
		return site.sql()
			.sql("select count(*) from audit.entry where act = ? and actor = ? and details ->> 'factor' = 'PASSKEY'")
			.param(act)
			.param(this.clerk.principal())
			.query(Long.class)
			.single();
	}

}
