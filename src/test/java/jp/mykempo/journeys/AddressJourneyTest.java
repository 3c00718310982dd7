package jp.mykempo.journeys;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jp.mykempo.access.LinkTokens;
import jp.mykempo.account.core.AddressChanges;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Changing the e-mail address, from the menu to the last letter (M3, R9, K1, K2, E5). */
class AddressJourneyTest {

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final MemberAccount hanako = MemberAccount.of(this.sql, MihonFamily.in(this.sql).hanako());

	private final String next = "next." + UUID.randomUUID() + "@example.jp";

	@Test
	void theOldAddressStandsUntilTheButtonBehindTheLinkIsPressed() {
		Visit visit = ask(login(this.hanako), this.next);
		assertThat(visit.path()).isEqualTo("/settings/address/sent");
		assertThat(visit.text()).contains("確認メールを送りました", this.next, this.hanako.mail() + "が登録されたまま", "メールが届かない方へ");
		assertThat(visit.open("/settings").text()).contains("確認待ち " + this.next, "確認メールを送り直す");
		assertThat(visit.open("/home").text()).contains("メールアドレスの確認が終わっていません", this.next);

		Visit elsewhere = this.site.visit().open(link(this.next));
		assertThat(elsewhere.path()).as("the token has left the address").isEqualTo("/address/confirm");
		assertThat(elsewhere.text()).contains(this.next);
		assertThat(mail(this.hanako)).as("looking changes nothing").isEqualTo(this.hanako.mail());
		elsewhere.press("確認を完了する");

		assertThat(elsewhere.text()).contains("メールアドレスの変更が完了しました。");
		assertThat(mail(this.hanako)).isEqualTo(this.next);
		assertThat(subjects(this.next)).hasSize(2).last().asString().contains("確認が完了しました");
		assertThat(subjects(this.hanako.mail())).anyMatch(subject -> subject.contains("変更されました"));
		assertThat(visit.open("/settings").text()).contains(this.next).doesNotContain("確認待ち");
		assertThat(enter(this.next).path()).isEqualTo("/home");
		assertThat(enter(this.hanako.mail()).status()).isEqualTo(422);
	}

	@Test
	void anAddressThatIsTheIdIsTheIdNoLonger() {
		this.hanako.with(this.sql, "login_id = null, login_key = null");
		Visit visit = login(this.hanako.mail()).open("/settings/address");
		visit.fill("mail", this.next).fill("mail2", this.next).press("入力内容を確認する");
		assertThat(visit.text()).contains("このアドレスがIDになります");
		visit.press("確認メールを送る");

		this.site.visit().open(link(this.next)).press("確認を完了する");

		assertThat(visit.open("/settings").all(".facts dd").first().text()).isEqualTo(this.next);
		assertThat(enter(this.next).path()).isEqualTo("/home");
	}

	@Test
	void mistakesStandAtTheirFields() {
		Visit visit = login(this.hanako);

		enter(visit, "", "");
		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.all("#mail-error").text()).contains("入力してください");
		enter(visit, this.next, "other@example.jp");
		assertThat(visit.all("#mail2-error").text()).contains("違っています");
		assertThat(visit.all("#mail").attr("value")).isEqualTo(this.next);
		enter(visit, this.next, "");
		assertThat(visit.all("#mail2-error").text()).contains("もう一度");
		enter(visit, this.hanako.mail().toUpperCase(), this.hanako.mail());
		assertThat(visit.all("#mail-error").text()).contains("同じです");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "a@", "@b.jp", "a@b@c.jp", "a b@example.jp", "a\u0000@example.jp", "\"><script>@example.jp",
			"x'; drop table account.account; --@example.jp", "😀@example.jp", "a@example.jp\r\nBcc: b@example.jp" })
	void whatIsNoAddressIsSaidSo(String typed) {
		Visit visit = login(this.hanako);

		enter(visit, typed, typed);

		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.all("#mail-error")).hasSize(1);
	}

	@Test
	void widthDoesNotMatter() {
		Visit visit = login(this.hanako);

		enter(visit, this.next.replace('@', '＠'), this.next.toUpperCase());

		assertThat(visit.path()).isEqualTo("/settings/address/check");
		assertThat(visit.text()).contains(this.next);
	}

	@Test
	void sendingAgainKillsTheFormerLinkAndEndsAtSixADay() {
		Visit visit = ask(login(this.hanako), this.next);
		String first = link(this.next);

		visit.press("確認メールを送り直す");
		assertThat(visit.text()).contains("確認メールを送り直しました");
		assertThat(this.site.visit().open(first).text()).contains("新しいメールのリンクをお使いください");
		for (int i = 0; i < 4; i++) {
			visit.press("確認メールを送り直す");
		}
		visit.press("確認メールを送り直す");

		assertThat(visit.status()).isEqualTo(429);
		assertThat(visit.text()).contains("今日は、これ以上メールを送れません");
		assertThat(this.site.visit().open(link(this.next)).press("確認を完了する").text()).contains("変更が完了しました");
	}

	@Test
	void aWithdrawnChangeLeavesADeadLink() {
		Visit visit = ask(login(this.hanako), this.next);

		visit.press("変更を取りやめる");

		assertThat(visit.text()).contains("変更を取りやめました").doesNotContain("確認待ち");
		assertThat(this.site.visit().open(link(this.next)).status()).isEqualTo(410);
	}

	@Test
	void deadLinksSayWhatHappened() {
		ask(login(this.hanako), this.next);
		String link = link(this.next);
		Visit first = this.site.visit().open(link);
		Visit second = this.site.visit().open(link);
		first.press("確認を完了する");

		assertThat(second.press("確認を完了する").text()).contains("使用済み");
		assertThat(this.site.visit().open(link).text()).contains("使用済み");
		assertThat(this.site.visit().open(link.substring(0, link.length() - 3)).text()).contains("リンクを確認できません");
		assertThat(this.site.visit().open("/address/confirm").text()).contains("メールのリンクから開いてください");
		assertThat(this.site.visit().open("/address/confirmed/nonsense").status()).isEqualTo(404);
	}

	@Test
	void afterADayTheLinkIsDead() {
		ask(login(this.hanako), this.next);
		String link = link(this.next);
		Visit open = this.site.visit().open(link);
		this.sql.sql("update access.link_token set expires_at = now() where subject = ?").param(this.hanako.principal()).update();

		assertThat(open.press("確認を完了する").text()).contains("期限が過ぎました");
		assertThat(this.site.visit().open(link).text()).contains("期限が過ぎました");
		assertThat(mail(this.hanako)).isEqualTo(this.hanako.mail());
	}

	@Test
	void whoSharesAnAddressChoosesALoginIdBehindTheLink() {
		MemberAccount taro = MemberAccount.of(this.sql, MihonFamily.in(this.sql).taro());
		this.hanako.with(this.sql, "login_id = null, login_key = null");
		Visit visit = ask(login(this.hanako.mail()), taro.mail());
		assertThat(visit.path()).as("the form says nothing of it").isEqualTo("/settings/address/sent");

		Visit behind = this.site.visit().open(link(taro.mail()));
		assertThat(behind.text()).contains("ログインIDを決めてください");
		behind.press("確認を完了する");
		assertThat(behind.status()).isEqualTo(422);
		behind.fill("loginId", taro.loginId()).press("確認を完了する");
		assertThat(behind.all("#loginId-error").text()).contains("ほかの方が使っています");
		String own = "own." + this.hanako.id().value();
		behind.fill("loginId", own).press("確認を完了する");

		assertThat(behind.text()).contains("変更が完了しました");
		assertThat(enter(own).text()).contains("見本 花子");
		assertThat(enter(taro.mail()).text()).as("the address opens the first one's").contains("見本 太郎");
	}

	@Test
	void ofTwoThatConfirmOneAddressAtOnceOneOpensWithIt() {
		MemberAccount taro = MemberAccount.of(this.sql, MihonFamily.in(this.sql).taro());
		ask(login(this.hanako), this.next);
		ask(login(taro), this.next);
		List<Visit> behind = List.of(behindLink(this.hanako), behindLink(taro));

		behind.stream().map(visit -> CompletableFuture.runAsync(() -> visit.press("確認を完了する"))).toList()
			.forEach(CompletableFuture::join);

		assertThat(behind).allSatisfy(visit -> assertThat(visit.text()).contains("変更が完了しました"));
		assertThat(this.sql.sql("select logs_in_by_mail from account.account where mail_key = ?").param(this.next)
			.query(Boolean.class).list()).containsExactlyInAnyOrder(true, false);
	}

	@Test
	void ofTwoThatPressAtOnceOneDoesItAndTheOtherIsToldSo() {
		ask(login(this.hanako), this.next);
		String link = link(this.next);
		List<Visit> both = List.of(this.site.visit().open(link), this.site.visit().open(link));

		both.stream().map(visit -> CompletableFuture.runAsync(() -> visit.press("確認を完了する"))).toList()
			.forEach(CompletableFuture::join);

		assertThat(both.stream().map(Visit::status)).containsExactlyInAnyOrder(200, 410);
		assertThat(subjects(this.next)).as("told once").hasSize(2);
	}

	@Test
	void thePagesBehindTheLinkAreThereInEnglish() {
		ask(login(this.hanako), this.next);
		Visit visit = this.site.visit().inEnglish().open(link(this.next));

		assertThat(visit.text()).contains("Confirm your e‑mail address");
		assertThat(visit.press("Complete the confirmation").text()).contains("Your e-mail address has been changed.");
	}

	/** A link of the account itself, where two accounts get their mail at one address. */
	private Visit behindLink(MemberAccount account) {
		String token = this.site.bean(LinkTokens.class)
			.issue(AddressChanges.PURPOSE, account.principal(), java.time.Duration.ofHours(1));
		return this.site.visit().open("/address/confirm?t=" + token);
	}

	private Visit ask(Visit visit, String address) {
		enter(visit, address, address);
		return visit.press("確認メールを送る");
	}

	private static void enter(Visit visit, String mail, String mail2) {
		visit.open("/settings/address").fill("mail", mail).fill("mail2", mail2).press("入力内容を確認する");
	}

	private Visit login(MemberAccount account) {
		return login(account.loginId());
	}

	private Visit login(String id) {
		Visit visit = enter(id);
		assertThat(visit.path()).isEqualTo("/home");
		return visit;
	}

	private Visit enter(String id) {
		return this.site.visit().open("/login").fill("id", id).fill("password", MemberAccount.PASSWORD).press("ログイン");
	}

	private String link(String address) {
		return Mailbox.of(this.site, address).newest().link();
	}

	private List<String> subjects(String address) {
		return Mailbox.of(this.site, address).subjects();
	}

	private String mail(MemberAccount account) {
		return this.sql.sql("select mail_address from account.account where id = ?").param(account.id().value())
			.query(String.class).single();
	}

}
