package jp.mykempo.journeys;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.PostedNotice;
import jp.mykempo.people.Registered;
import jp.mykempo.people.Someone;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.PostedSecret;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The desk's side of enquiries: look, approve, decline, and who is told what (F6, O5, T1, X6, P5, R3, P4). */
class EnquiryDeskJourneyTest {

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final Someone hanako = MihonFamily.in(this.sql).hanako();

	private final Registered member = Registered.on(this.site, this.hanako);

	private final Clerk clerk = Clerk.with(this.site, Role.RECEPTION);

	@Test
	void theWholeWayFromTheEnquiryToTheMembersOwnPassword() {
		long id = enquire();
		Visit desk = this.clerk.logIn(this.site).open("/office/enquiries?q=" + id);
		assertThat(desk.text()).contains(this.hanako.names().written(), "受付", "確認済み");

		assertThat(desk.all("tbody a[href='/office/enquiries/" + id + "']").eachText()).containsExactly(this.hanako.names().written());
		desk.open("/office/enquiries/" + id);
		assertThat(desk.text()).contains(this.hanako.names().kana(), this.hanako.number().number(), "被保険者", "最後のログイン", "確認済み");
		desk.press("承認してはがきを依頼する");

		assertThat(desk.text()).contains("承認", this.clerk.name(), "ごろ発送し、お勤めの会社(代表住所)経由でお渡しします");
		assertThat(column("approved_by")).isEqualTo(String.valueOf(this.clerk.id().value()));
		assertThat(Mailbox.of(this.site, this.member.mail()).newest().text()).contains("承認しました", "ごろ発送し", "心当たりがない");
		assertThat(identify().open("/recovery/enquiry").text()).contains("ごろ発送し、お勤めの会社(代表住所)経由でお渡しします");

		PostedSecret secret = PostedSecret.random();
		PostedNotice.post(this.site, new CardId(Long.parseLong(column("id"))), secret);
		assertThat(state(id)).isEqualTo("posted");
		assertThat(identify().open("/recovery/enquiry").text()).contains("に発送しました", "まで使えます");
		Visit phone = this.site.visit().open("/login").fill("id", this.member.loginId()).fill("password", secret.printed()).press("ログイン");
		assertThat(phone.path()).isEqualTo("/welcome/password");
		assertThat(desk.open("/office/enquiries/" + id).text()).contains("に使われました");
		assertThat(acts()).contains("enquiry-looked-at", "enquiry-approved");
	}

	@Test
	void declinedItSaysWhyToTheMemberAndByMail() {
		long id = enquire();
		Visit desk = open(id);
		desk.press("見送る");
		assertThat(desk.status()).isEqualTo(422);
		assertThat(desk.text()).contains("理由を選んでください");
		desk.fill("reason", "other").press("見送る");
		assertThat(desk.text()).contains("ご本人への説明を入力してください");

		desk.fill("reason", "not-identified").fill("words", "戸籍のお名前でお問い合わせください。").press("見送る");

		assertThat(state(id)).isEqualTo("declined");
		assertThat(identify().text()).contains("見送り", "ご本人の確認ができませんでした", "戸籍のお名前で");
		assertThat(Mailbox.of(this.site, this.member.mail()).newest().text()).contains("見送り", "ご本人の確認ができませんでした")
			.doesNotContain("戸籍");
		assertThat(desk.all("main button")).as("nothing is left to decide").isEmpty();
	}

	@Test
	void ofTwoClerksOneDecidesAndTheOtherIsTold() {
		long id = enquire();
		Visit one = open(id);
		Visit other = Clerk.with(this.site, Role.RECEPTION).logIn(this.site).open("/office/enquiries/" + id);

		List<Integer> answers = Stream.of(one, other)
			.map(desk -> CompletableFuture.supplyAsync(() -> desk.press("承認してはがきを依頼する").status()))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();

		assertThat(answers).containsExactlyInAnyOrder(200, 409);
		assertThat(cards()).isEqualTo(1);
		assertThat((one.status() == 409 ? one : other).text()).contains("すでに「承認」になっています");
	}

	@Test
	void ofApprovingAndStoppingAtOnceNoCardOutlivesTheStop() {
		for (int i = 0; i < 3; i++) {
			Someone person = MihonFamily.in(this.sql).hanako();
			Registered asking = Registered.on(this.site, person);
			long id = enquire(person);
			Visit desk = open(id);
			Visit owner = this.site.visit().open(Mailbox.of(this.site, asking.mail()).newest().link());

			Stream.of(CompletableFuture.runAsync(() -> desk.press("承認してはがきを依頼する")),
					CompletableFuture.runAsync(() -> owner.press("心当たりがない")))
				.toList()
				.forEach(CompletableFuture::join);

			boolean open = this.sql.sql("select exists (select from postcards.card where person_id = ? and state = 'ORDERED')")
				.param(person.id().value())
				.query(Boolean.class)
				.single();
			assertThat(open).isEqualTo(state(id).equals("approved"));
			assertThat(state(id)).isIn("approved", "stopped");
		}
	}

	@Test
	void stoppedAfterApprovalTheCardIsVoidAfterPrintingItIsTooLate() {
		long id = enquire();
		open(id).press("承認してはがきを依頼する");
		String link = Mailbox.of(this.site, this.member.mail()).newest().link();
		this.site.visit().open(link).press("心当たりがない");
		assertThat(state(id)).isEqualTo("stopped");
		assertThat(column("state")).isEqualTo("VOID");

		long next = enquire();
		open(next).press("承認してはがきを依頼する");
		String nextLink = Mailbox.of(this.site, this.member.mail()).newest().link();
		PostedNotice.print(this.sql, new CardId(Long.parseLong(column("id"))), "v");
		Visit late = this.site.visit().open(nextLink);
		assertThat(late.status()).isEqualTo(410);
		assertThat(late.text()).contains("すぐに組合へお電話ください");
		assertThat(state(next)).isEqualTo("approved");
	}

	@Test
	void anApprovalIsTakenBackBeforePosting() {
		long id = enquire();
		Visit desk = open(id).press("承認してはがきを依頼する");

		desk.fill("reason", "withdrawn").press("見送る");

		assertThat(state(id)).isEqualTo("declined");
		assertThat(column("state")).isEqualTo("VOID");
	}

	@Test
	void ofAProtectedPersonNothingIsShownBeforeTheReasonAndNothingIsPrinted() {
		long id = enquire();
		this.sql.sql("update membership.person set is_protected = true where id = ?").param(this.hanako.id().value()).update();
		Visit desk = this.clerk.logIn(this.site).open("/office/enquiries?q=" + id);
		assertThat(desk.text()).contains("(保護)").doesNotContain(this.hanako.names().written(), this.hanako.number().number());
		assertThat(desk.open("/office/enquiries?q=" + this.hanako.number().number()).text()).doesNotContain("(保護)");

		desk.open("/office/enquiries/" + id);
		assertThat(desk.text()).doesNotContain(this.hanako.names().written()).contains("理由");
		desk.post("/office/enquiries/" + id + "/approvals", Map.of("_csrf", desk.csrf()));
		assertThat(state(id)).isEqualTo("received");
		desk.open("/office/enquiries/" + id).fill("reason", " ").press("内容を見る");
		assertThat(desk.status()).isEqualTo(422);
		desk.fill("reason", "ご本人からの電話").press("内容を見る");
		assertThat(desk.text()).contains(this.hanako.names().written());
		desk.press("承認してはがきを依頼する");

		assertThat(desk.text()).contains("お渡しの方法について、組合からご連絡します");
		assertThat(this.sql.sql("select purpose from audit.entry where act = 'protected-enquiry-opened' and person_id = ?")
			.param(this.hanako.id().value())
			.query(String.class)
			.single()).isEqualTo("ご本人からの電話");
		Visit colleague = Clerk.with(this.site, Role.RECEPTION).logIn(this.site).open("/office/enquiries/" + id);
		assertThat(colleague.text()).as("each says why").doesNotContain(this.hanako.names().written());
	}

	@Test
	void withAnEndedAccountTheEnquiryEnds() {
		long id = enquire();
		Visit desk = open(id);
		this.member.logIn(this.site).open("/settings/deletion").fill("current", Registered.PASSWORD).press("MyKempo IDを削除する");

		desk.press("承認してはがきを依頼する");

		assertThat(desk.status()).isEqualTo(409);
		assertThat(state(id)).isEqualTo("stopped");
		assertThat(cards()).isZero();
	}

	@Test
	void onlyTheReceptionGetsThere() {
		long id = enquire();
		Visit other = Clerk.with(this.site, Role.POSTCARDS, Role.ADMINISTRATOR).logIn(this.site);
		for (String path : List.of("/office/enquiries", "/office/enquiries/" + id, "/office/enquiries/list.csv",
				"/office/enquiries/matches", "/office/enquiries/limits")) {
			assertThat(other.open(path).status()).as(path).isEqualTo(403);
			assertThat(this.member.logIn(this.site).open(path).path()).as(path).startsWith("/office/login");
		}
	}

	@Test
	void theListIsTakenHomeAsAFileAndIsThereInEnglish() {
		long id = enquire();
		Visit desk = this.clerk.logIn(this.site);
		assertThat(desk.open("/office/enquiries/list.csv?state=all&q=" + id).header("Content-Type")).startsWith("text/csv");
		assertThat(acts("s:" + this.clerk.id().value())).contains("enquiries-exported");
		assertThat(desk.open("/office/enquiries/nonsense").status()).isEqualTo(404);

		Visit english = this.clerk.logIn(this.site, this.site.visit()).open("/office/enquiries/" + id + "?lang=en");
		assertThat(english.text()).contains("Coverage master", "Approve and order the postcard", "Decline");
		assertThat(english.open("/office/enquiries").text()).contains("Enquiries");
	}

	@Test
	void noPageOfTheDeskNeedsMoreThanFiveStatements() {
		long id = enquire();
		Visit desk = open(id).press("承認してはがきを依頼する");
		for (String path : List.of("/office/enquiries?state=all", "/office/enquiries/" + id, "/office/enquiries/matches",
				"/office/enquiries/limits")) {
			this.site.statements();
			desk.open(path);
			assertThat(this.site.statements()).as(path).hasSizeLessThanOrEqualTo(5);
		}
	}

	@Test
	void whoCannotBeToldApartIsShownUntilSettled() {
		Someone taro = MihonFamily.in(this.sql).taro();
		this.sql.sql("insert into account.ambiguous_match (persons) values (array[?, ?])")
			.param(this.hanako.id().value())
			.param(taro.id().value())
			.update();
		Visit desk = this.clerk.logIn(this.site).open("/office/enquiries/matches");
		assertThat(desk.text()).contains(this.hanako.names().written(), taro.names().written());
		long before = openMatches();

		desk.press("解決済みにする");
		assertThat(desk.status()).isEqualTo(422);
		desk.fill("reason", "資格マスタの訂正を依頼").press("解決済みにする");

		assertThat(desk.status()).isEqualTo(200);
		assertThat(openMatches()).isEqualTo(before - 1);
	}

	@Test
	void theDeskLiftsALimitOnMatching() {
		for (int i = 0; i < 6; i++) {
			RecoveryJourneyTest.fill(this.site.visit().open("/recovery"), this.hanako, "チガウ ナマエ").press("次へ");
		}
		assertThat(identify().text()).contains("照合できる回数を超えました");
		Visit desk = this.clerk.logIn(this.site).open("/office/enquiries/limits");
		desk.press("制限を解除する");
		assertThat(desk.status()).isEqualTo(422);

		desk.fill("symbol", this.hanako.number().symbol())
			.fill("number", this.hanako.number().number())
			.fill("birthDate.era", "seireki")
			.fill("birthDate.year", String.valueOf(this.hanako.birthDate().getYear()))
			.fill("birthDate.month", String.valueOf(this.hanako.birthDate().getMonthValue()))
			.fill("birthDate.day", String.valueOf(this.hanako.birthDate().getDayOfMonth()))
			.fill("reason", "お電話で確認")
			.press("制限を解除する");

		assertThat(desk.text()).contains("制限を解除しました");
		assertThat(identify().path()).isEqualTo("/recovery/choice");
	}

	private Visit open(long enquiry) {
		return this.clerk.logIn(this.site).open("/office/enquiries/" + enquiry);
	}

	private long enquire() {
		return enquire(this.hanako);
	}

	private long enquire(Someone person) {
		Visit visit = identify(person).follow("ID・パスワードのどちらもわからない方");
		if (visit.text().contains("もう一度問い合わせる")) {
			visit.follow("もう一度問い合わせる");
		}
		visit.press("問い合わせる");
		return this.sql.sql("select max(id) from account.enquiry where person_id = ?")
			.param(person.id().value())
			.query(Long.class)
			.single();
	}

	private Visit identify() {
		return identify(this.hanako);
	}

	private Visit identify(Someone person) {
		return RecoveryJourneyTest.fill(this.site.visit().open("/recovery"), person, person.names().kana()).press("次へ");
	}

	private String state(long id) {
		return this.sql.sql("select state from account.enquiry where id = ?").param(id).query(String.class).single();
	}

	/** Of the person's newest card. */
	private String column(String name) {
		return this.sql.sql("select " + name + "::text from postcards.card where person_id = ? order by id desc limit 1")
			.param(this.hanako.id().value())
			.query(String.class)
			.single();
	}

	private long cards() {
		return this.sql.sql("select count(*) from postcards.card where person_id = ?")
			.param(this.hanako.id().value())
			.query(Long.class)
			.single();
	}

	private long openMatches() {
		return this.sql.sql("select count(*) from account.ambiguous_match where settled_at is null").query(Long.class).single();
	}

	private List<String> acts() {
		return this.sql.sql("select act from audit.entry where person_id = ?")
			.param(this.hanako.id().value())
			.query(String.class)
			.list();
	}

	private List<String> acts(String actor) {
		return this.sql.sql("select act from audit.entry where actor = ?").param(actor).query(String.class).list();
	}

}
