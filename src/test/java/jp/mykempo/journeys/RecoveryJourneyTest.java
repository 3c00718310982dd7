package jp.mykempo.journeys;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jp.mykempo.access.Hashing;
import jp.mykempo.access.Sessions;
import jp.mykempo.people.Family;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.people.Someone;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** From 「ID・パスワードを忘れた方」 to a new password (F1–F5, F7, F8, R8, P4, K1, K2, R9). */
class RecoveryJourneyTest {

	private static final String NEW_PASSWORD = "雨の日は図書館へ行く 42";

	private static final String NO_MATCH = "入力した情報が、組合に登録のある情報と異なる可能性があります。";

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final MihonFamily mihon = MihonFamily.in(this.sql);

	private final Someone hanako = this.mihon.hanako();

	@Test
	void everyFieldIsRequired() {
		Visit visit = this.site.visit().open("/recovery");
		assertThat(visit.text()).contains("ID・パスワードを忘れた方");

		visit.press("次へ");

		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.all(".error-summary li")).hasSize(4);
		assertThat(visit.title()).startsWith("エラー");
	}

	@Test
	void entriesAreKeptAndAStrangerLearnsNothing() {
		Visit visit = identify(this.hanako, "ミホン　ケンタ");

		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.text()).contains("利用者が存在しない", NO_MATCH);
		assertThat(visit.all("input[name=number]").val()).isEqualTo(this.hanako.number().number());
	}

	@Test
	void afterFiveFailuresTheRefusalSaysUntilWhen() {
		for (int i = 0; i < 5; i++) {
			assertThat(identify(this.hanako, "チガウ　ナマエ").text()).contains(NO_MATCH);
		}

		assertThat(identify(this.hanako, this.hanako.names().kana()).text()).contains("照合できる回数を超えました", "まで");
	}

	@Test
	void whoIsNotRegisteredIsLedToRegistration() {
		Visit visit = identify(this.hanako);

		assertThat(visit.path()).isEqualTo("/recovery/choice");
		assertThat(visit.text()).contains("まだ登録されていません。「新規 ID 作成はこちら」をご利用ください。");
		assertThat(visit.all("main a[href=/register]")).isNotEmpty();
	}

	@Test
	void aFormerNumberIsSentToRegistration() {
		Family family = Family.in(this.sql);
		Someone former = family.insured("小林　茂", "コバヤシ　シゲル", "1962-10-15");
		family.renumbered(former, Family.newNumber(), java.time.LocalDate.now(jp.mykempo.kernel.PeopleTime.JAPAN).minusDays(10),
				"REEMPLOYED_AFTER_RETIREMENT");

		assertThat(identify(former).text()).contains("記号・番号が変更されています。新しい記号・番号で新規 ID を作成してください。");
	}

	@Test
	void aPendingRegistrationCanBeSentAgainOrBegunAnew() {
		pend(this.hanako);

		Visit visit = identify(this.hanako);
		assertThat(visit.text()).contains("登録の手続きが終わっていません");
		assertThat(visit.all("main a[href=/register]")).isNotEmpty();
		for (int i = 0; i < 5; i++) {
			visit.open("/recovery/choice").press("認証メールをもう一度送る");
			assertThat(visit.path()).isEqualTo("/recovery/registration-mail/sent");
		}

		assertThat(Mailbox.of(this.site, address(this.hanako)).letters()).hasSize(5);
		assertThat(visit.open("/recovery/choice").text()).contains("認証メールは、今日はもう送れません");
	}

	@Test
	void theIdComesByMail() {
		Registered member = Registered.on(this.site, this.hanako);

		Visit visit = identify(this.hanako);
		assertThat(visit.text()).contains("IDを忘れた方", "パスワードを忘れた方", "ID・パスワードのどちらもわからない方");
		visit.follow("IDを忘れた方");
		assertThat(visit.text()).contains("登録されているメールアドレス宛てにメールを送信します。よろしいですか?", "m***@e***.jp",
				"登録したメールアドレスを受け取れない方");
		assertThat(visit.page().text()).doesNotContain(member.mail());
		visit.press("OK");

		assertThat(visit.path()).isEqualTo("/recovery/id-mail/sent");
		assertThat(visit.text()).contains("メールを送りました", "迷惑メール", "ドメイン指定受信");
		assertThat(Mailbox.of(this.site, member.mail()).newest().text()).contains(member.loginId(), "見本　花子");
	}

	@Test
	void whereTheAddressIsTheIdTheMailSaysSo() {
		Registered member = Registered.on(this.site, this.hanako);
		set(member, "login_id = null, login_key = null");

		identify(this.hanako).follow("IDを忘れた方").press("OK");

		assertThat(Mailbox.of(this.site, member.mail()).newest().text()).contains("このアドレスがIDです");
	}

	@Test
	void cancellingSendsNothing() {
		Registered member = Registered.on(this.site, this.hanako);

		Visit visit = identify(this.hanako).open("/recovery/password-mail").follow("キャンセル");

		assertThat(visit.path()).isEqualTo("/recovery/choice");
		assertThat(Mailbox.of(this.site, member.mail()).letters()).isEmpty();
	}

	@Test
	void thePasswordIsSetByTheLinkAndOnlyThenChanges() {
		Registered member = Registered.on(this.site, this.hanako);
		String link = linkFor(member);
		assertThat(passwordIs(member, Registered.PASSWORD)).isTrue();

		Visit other = this.site.visit();
		other.open(link);
		assertThat(other.path()).isEqualTo("/recovery/password");
		assertThat(passwordIs(member, Registered.PASSWORD)).as("opening the link changes nothing").isTrue();
		int before = this.site.bean(Sessions.class).generation(principal(member));
		other.fill("password", NEW_PASSWORD).fill("password2", NEW_PASSWORD).press("パスワードを変更する");

		assertThat(other.path()).isEqualTo("/recovery/password/done");
		assertThat(other.text()).contains("新しいパスワードでログインしてください");
		assertThat(passwordIs(member, NEW_PASSWORD)).isTrue();
		assertThat(passwordIs(member, Registered.PASSWORD)).isFalse();
		assertThat(this.site.bean(Sessions.class).generation(principal(member))).isEqualTo(before + 1);
		assertThat(Mailbox.of(this.site, member.mail()).subjects()).anyMatch(subject -> subject.contains("パスワードが変更されました"));
	}

	@Test
	void aUsedLinkSaysSo() {
		Registered member = Registered.on(this.site, this.hanako);
		String link = linkFor(member);
		setPassword(link, NEW_PASSWORD);

		Visit again = this.site.visit().open(link);

		assertThat(again.status()).isEqualTo(410);
		assertThat(again.all("input[type=password]")).isEmpty();
	}

	@Test
	void aNewerLinkSupersedesTheFormer() {
		Registered member = Registered.on(this.site, this.hanako);
		String former = linkFor(member);
		String newer = linkFor(member);

		assertThat(this.site.visit().open(former).status()).isEqualTo(410);
		assertThat(setPassword(newer, NEW_PASSWORD).path()).isEqualTo("/recovery/password/done");
	}

	@Test
	void anExpiredLinkAndAnUnknownOneAndNoneSayWhatToDo() {
		Registered member = Registered.on(this.site, this.hanako);
		String link = linkFor(member);
		this.sql.sql("update access.link_token set expires_at = now() - interval '1 second' where subject = ?")
			.param(principal(member))
			.update();

		assertThat(this.site.visit().open(link).status()).isEqualTo(410);
		assertThat(this.site.visit().open("/recovery/password?t=" + "A".repeat(43)).status()).isEqualTo(404);
		assertThat(this.site.visit().open("/recovery/password").status()).isEqualTo(404);
	}

	@Test
	void aLinkInAMailboxThatIsNotTheAccountsAnyMoreOpensNothing() {
		Registered member = Registered.on(this.site, this.hanako);
		String link = linkFor(member);
		set(member, "mail_address = 'neu" + member.mail() + "', mail_key = 'neu" + member.mail() + "'");

		assertThat(this.site.visit().open(link).status()).isEqualTo(410);
	}

	@Test
	void ofTwoWhoUseOneLinkAtOnceOneIsTold() {
		Registered member = Registered.on(this.site, this.hanako);
		String link = linkFor(member);
		List<Visit> visits = Stream.generate(this.site::visit).limit(4).map(visit -> visit.open(link)).toList();

		List<Integer> statuses = atOnce(visits.stream().<Supplier<Integer>>map(visit -> () -> visit
			.fill("password", NEW_PASSWORD).fill("password2", NEW_PASSWORD).press("パスワードを変更する").status()).toList());

		assertThat(statuses).containsOnly(200, 410).containsOnlyOnce(200);
		assertThat(Mailbox.of(this.site, member.mail()).subjects()).filteredOn(subject -> subject.contains("変更されました")).hasSize(1);
	}

	@Test
	void badPasswordsAreRefusedWithAReasonAndTheLinkStaysGood() {
		Registered member = Registered.on(this.site, this.hanako);
		Visit visit = this.site.visit().open(linkFor(member));

		assertThat(visit.fill("password", "kurz").fill("password2", "kurz").press("パスワードを変更する").status()).isEqualTo(422);
		assertThat(visit.all("#password-error")).isNotEmpty();
		assertThat(visit.fill("password", NEW_PASSWORD).fill("password2", "anders").press("パスワードを変更する").status()).isEqualTo(422);
		assertThat(visit.all("#password2-error")).isNotEmpty();
		assertThat(visit.all("input[type=password]").eachAttr("value")).allMatch(String::isEmpty);
		assertThat(visit.fill("password", member.loginId() + member.loginId()).fill("password2", member.loginId() + member.loginId())
			.press("パスワードを変更する").status()).isEqualTo(422);

		assertThat(visit.fill("password", NEW_PASSWORD).fill("password2", NEW_PASSWORD).press("パスワードを変更する").path())
			.isEqualTo("/recovery/password/done");
	}

	@Test
	void theLinkVerifiesTheAddressAndTheFirstToDoSoLogsInWithIt() {
		Registered first = Registered.former(this.site, this.hanako);
		Registered second = Registered.former(this.site, this.mihon.taro());
		set(second, "mail_address = '" + first.mail() + "', mail_key = '" + first.mail() + "'");

		setPassword(linkFor(first), NEW_PASSWORD);
		setPassword(linkFor(second, first.mail()), NEW_PASSWORD);

		assertThat(column(first, "mail_state")).isEqualTo("verified");
		assertThat(column(second, "mail_state")).isEqualTo("verified");
		assertThat(column(first, "logs_in_by_mail")).isEqualTo("true");
		assertThat(column(second, "logs_in_by_mail")).isEqualTo("false");
	}

	@Test
	void withoutAnAddressThePageLeadsToTheEnquiry() {
		Registered member = Registered.former(this.site, this.hanako);
		set(member, "mail_address = null, mail_key = null, mail_state = null");

		for (String path : List.of("/recovery/id-mail", "/recovery/password-mail")) {
			Visit visit = identify(this.hanako).open(path);
			assertThat(visit.text()).contains("メールアドレスが登録されていません");
			assertThat(visit.all("main a[href=/recovery/enquiry]")).hasSize(1);
		}
	}

	@Test
	void aStrangerCannotFloodAMemberWithMail() {
		Registered member = Registered.on(this.site, this.hanako);
		Visit visit = identify(this.hanako);
		for (int i = 0; i < 5; i++) {
			visit.open("/recovery/choice").follow("IDを忘れた方").press("OK");
			assertThat(visit.path()).isEqualTo("/recovery/id-mail/sent");
		}

		visit.open("/recovery/choice").open("/recovery/password-mail").press("OK");

		assertThat(visit.status()).isEqualTo(429);
		assertThat(visit.text()).contains("今日はこれ以上メールを送れません", "から、また送れます");
		assertThat(Mailbox.of(this.site, member.mail()).letters()).hasSize(5);
	}

	@Test
	void theLimitHoldsForManyAtOnce() {
		Registered member = Registered.on(this.site, this.hanako);
		List<Visit> visits = Stream.generate(() -> identify(this.hanako).open("/recovery/password-mail")).limit(8).toList();

		atOnce(visits.stream().<Supplier<Integer>>map(visit -> () -> visit.press("OK").status()).toList());

		assertThat(Mailbox.of(this.site, member.mail()).letters()).hasSize(5);
	}

	@Test
	void withoutTheFormTheStepsLeadBackToIt() {
		for (String path : List.of("/recovery/choice", "/recovery/id-mail", "/recovery/password-mail", "/recovery/enquiry")) {
			assertThat(this.site.visit().open(path).path()).isEqualTo("/recovery");
		}
	}

	@Test
	void itIsThereInEnglishToo() {
		Registered.on(this.site, this.hanako);
		Visit visit = this.site.visit().inEnglish().open("/recovery");
		fill(visit, this.hanako, this.hanako.names().kana()).press("Next");

		assertThat(visit.text()).contains("I forgot my ID", "I forgot my password", "I know neither ID nor password");
		visit.follow("I forgot my password").press("OK");
		assertThat(visit.text()).contains("Mail sent", "The link works once, for 24 hours");
	}

	@Test
	void theTokenLeavesTheAddressAtOnce() {
		Registered member = Registered.on(this.site, this.hanako);

		Visit visit = this.site.visit().open(linkFor(member));

		assertThat(visit.path()).isEqualTo("/recovery/password");
		assertThat(visit.page().html()).doesNotContain("?t=");
		assertThat(this.site.visit().post("/recovery/password", Map.of("password", NEW_PASSWORD)).status()).isEqualTo(403);
	}

	private Visit identify(Someone person) {
		return identify(person, person.names().kana());
	}

	private Visit identify(Someone person, String kana) {
		return fill(this.site.visit().open("/recovery"), person, kana).press("次へ");
	}

	static Visit fill(Visit visit, Someone person, String kana) {
		return visit.fill("symbol", person.number().symbol())
			.fill("number", person.number().number())
			.fill("kana", kana)
			.fill("birthDate.era", "seireki")
			.fill("birthDate.year", String.valueOf(person.birthDate().getYear()))
			.fill("birthDate.month", String.valueOf(person.birthDate().getMonthValue()))
			.fill("birthDate.day", String.valueOf(person.birthDate().getDayOfMonth()));
	}

	private String linkFor(Registered member) {
		return linkFor(member, member.mail());
	}

	private String linkFor(Registered member, String mail) {
		identify(member.person()).open("/recovery/password-mail").press("OK");
		return Mailbox.of(this.site, mail).newestLink();
	}

	private Visit setPassword(String link, String password) {
		return this.site.visit().open(link).fill("password", password).fill("password2", password).press("パスワードを変更する");
	}

	private boolean passwordIs(Registered member, String password) {
		return this.site.bean(Hashing.class).verify(column(member, "password_hash"), password);
	}

	private void set(Registered member, String assignment) {
		this.sql.sql("update account.account set " + assignment + " where id = ?").param(member.account().value()).update();
	}

	private String column(Registered member, String column) {
		return this.sql.sql("select " + column + "::text from account.account where id = ?")
			.param(member.account().value())
			.query(String.class)
			.single();
	}

	private static String principal(Registered member) {
		return "m:" + member.account().value();
	}

	private static String address(Someone person) {
		return "pending" + person.id().value() + "@example.jp";
	}

	private void pend(Someone person) {
		this.sql.sql("""
				insert into account.pending_registration (person_id, mail_address, mail_key, password_hash, language,
					web_viewing, consent_version, consented_at)
				values (:person, :mail, :mail, 'x', 'ja', false, '1', now())""")
			.param("person", person.id().value())
			.param("mail", address(person))
			.update();
	}

	private static <T> List<T> atOnce(List<Supplier<T>> work) {
		List<CompletableFuture<T>> running = work.stream().map(CompletableFuture::supplyAsync).toList();
		return running.stream().map(CompletableFuture::join).toList();
	}

}
