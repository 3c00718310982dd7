package jp.mykempo.journeys;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.people.Someone;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Neither ID nor password known: asking the society, looking up the state, stopping it (F6, F7, P5). */
class EnquiryJourneyTest {

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final Someone hanako = MihonFamily.in(this.sql).hanako();

	private final Registered member = Registered.on(this.site, this.hanako);

	@Test
	void thePageSaysWhatHappensAndTheDeskAndTheMemberAreTold() {
		int before = Mailbox.of(this.site, desk()).letters().size();
		Visit visit = begin();
		assertThat(visit.text()).contains("1週間前後", "ごろ", "お勤めの会社(代表住所)経由", "任意継続の方は、ご自宅宛て");

		visit.press("問い合わせる");

		assertThat(visit.path()).isEqualTo("/recovery/enquiry");
		assertThat(visit.text()).contains("お問い合わせの状況", "受付", "承認", "発送");
		assertThat(Mailbox.of(this.site, desk()).letters()).hasSize(before + 1);
		assertThat(Mailbox.of(this.site, desk()).newest().text()).doesNotContain("見本", this.hanako.number().number());
		assertThat(Mailbox.of(this.site, this.member.mail()).newest().text()).contains("心当たりがない");
	}

	@Test
	void fillingInTheFormAgainShowsTheState() {
		begin().press("問い合わせる");

		assertThat(identify().text()).contains("ID・パスワードのお問い合わせの状況", "受付", "組合で内容を確認しています");
		move("approved", null);
		assertThat(identify().text()).contains("承認");
		move("declined", "通称ではなく、戸籍のお名前でお問い合わせください。");
		assertThat(identify().text()).contains("見送り", "理由: ご本人の確認ができませんでした", "担当者から: 通称ではなく");
		assertThat(begin().text()).contains("もう一度問い合わせる");
	}

	@Test
	void aPersonHasOneOpenEnquiry() {
		List<Visit> visits = Stream.generate(this::begin).limit(4).toList();

		visits.stream().map(visit -> CompletableFuture.runAsync(() -> visit.press("問い合わせる"))).toList()
			.forEach(CompletableFuture::join);

		assertThat(visits).allMatch(visit -> visit.path().equals("/recovery/enquiry") && visit.status() == 200);
		assertThat(states()).containsExactly("received");
		assertThat(Mailbox.of(this.site, this.member.mail()).letters()).hasSize(1);
	}

	@Test
	void whoDidNotAskStopsItWithTheButtonAndNotWithTheLink() {
		begin().press("問い合わせる");
		String link = Mailbox.of(this.site, this.member.mail()).newest().link();

		Visit visit = this.site.visit().open(link);
		assertThat(visit.path()).isEqualTo("/recovery/stop");
		assertThat(states()).containsExactly("received");
		visit.press("心当たりがない");

		assertThat(visit.path()).isEqualTo("/recovery/stop/done");
		assertThat(states()).containsExactly("stopped");
		assertThat(this.site.visit().open(link).status()).isEqualTo(410);
	}

	@Test
	void anApprovedOneCanBeStoppedAPostedOneCannot() {
		begin().press("問い合わせる");
		String link = Mailbox.of(this.site, this.member.mail()).newest().link();
		move("approved", null);
		assertThat(this.site.visit().open(link).all("main button")).hasSize(1);
		Visit opened = this.site.visit().open(link);
		move("posted", null);

		opened.press("心当たりがない");

		assertThat(opened.status()).isEqualTo(410);
		assertThat(opened.text()).contains("すぐに組合へお電話ください");
		assertThat(states()).containsExactly("posted");
	}

	@Test
	void afterThreeInADayThePageSaysFromWhenOn() {
		for (int i = 0; i < 3; i++) {
			this.site.visit();
			begin().press("問い合わせる");
			move("stopped", null);
		}

		Visit visit = identify().open("/recovery/enquiry?anew=true").press("問い合わせる");

		assertThat(visit.status()).isEqualTo(429);
		assertThat(visit.text()).contains("から、また受け付けます");
	}

	@Test
	void withoutAnAddressItWorksAllTheSame() {
		this.sql.sql("update account.account set mail_address = null, mail_key = null, mail_state = null, logs_in_by_mail = false where id = ?")
			.param(this.member.account().value())
			.update();

		Visit visit = begin();
		assertThat(visit.text()).contains("メールアドレスの登録がないため");
		visit.press("問い合わせる");

		assertThat(states()).containsExactly("received");
		assertThat(Mailbox.of(this.site, this.member.mail()).letters()).isEmpty();
	}

	@Test
	void itIsThereInEnglishToo() {
		Visit visit = this.site.visit().inEnglish().open("/recovery");
		RecoveryJourneyTest.fill(visit, this.hanako, this.hanako.names().kana()).press("Next");
		visit.follow("I know neither ID nor password");
		assertThat(visit.text()).contains("About a week", "representative address");

		visit.press("Send enquiry");

		assertThat(visit.text()).contains("How your enquiry stands");
	}

	private Visit identify() {
		return RecoveryJourneyTest.fill(this.site.visit().open("/recovery"), this.hanako, this.hanako.names().kana())
			.press("次へ");
	}

	private Visit begin() {
		Visit visit = identify().follow("ID・パスワードのどちらもわからない方");
		return visit.text().contains("問い合わせの状況") && !states().contains("received") && states().contains("stopped")
				? visit.follow("もう一度問い合わせる") : visit;
	}

	private void move(String state, String reason) {
		this.sql.sql("""
				update account.enquiry set state = :state, reason = :reason, changed_at = now(), decided_by = 1, decided_at = now(),
					declined_for = case when :state = 'declined' then 'not-identified' end
				where id = (select max(id) from account.enquiry where person_id = :person)""")
			.param("state", state)
			.param("reason", reason)
			.param("person", this.hanako.id().value())
			.update();
	}

	private List<String> states() {
		return this.sql.sql("select state from account.enquiry where person_id = ? order by id")
			.param(this.hanako.id().value())
			.query(String.class)
			.list();
	}

	private String desk() {
		return this.site.bean(jp.mykempo.site.SocietyProfile.class).mail().desk();
	}

}
