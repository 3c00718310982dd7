package jp.mykempo.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jp.mykempo.account.core.PendingRegistrations;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.people.Family;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Someone;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Registering over HTTP, from the consent to the first login (E3, E4, R1–R9, K1, K2). */
class RegistrationJourneyTest {

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final MihonFamily mihon = MihonFamily.in(this.sql);

	private final Someone hanako = this.mihon.hanako();

	@Test
	void registersFromConsentToLogin() {
		Registering registering = new Registering(this.site, this.hanako).with("login", "Hanako." + this.hanako.number().number());
		Visit visit = registering.check();
		assertThat(visit.path()).isEqualTo("/register/check");
		assertThat(visit.text()).contains(this.hanako.number().number(), "ミホン　ハナコ", "昭和53年5月6日(1978年5月6日)",
				registering.mail(), "希望する", "まだ登録されていません").doesNotContain(Registering.PASSWORD);
		assertThat(accounts(this.hanako)).isZero();
		assertThat(pending(this.hanako)).isZero();

		visit.press("この内容で登録する");
		assertThat(visit.path()).isEqualTo("/register/sent");
		assertThat(visit.text()).contains("認証メールを送りました", registering.mail(), "「登録を完了する」を押してください", "今日はあと5回送れます");
		assertThat(visit.all("details.more")).hasSize(5);

		registering.openLink();
		assertThat(visit.path()).isEqualTo("/register/confirm");
		assertThat(accounts(this.hanako)).as("opening the link changes nothing").isZero();
		visit.press("登録を完了する");
		assertThat(visit.path()).isEqualTo("/register/done");
		assertThat(visit.text()).contains("登録完了");
		assertThat(accounts(this.hanako)).isEqualTo(1);
		assertThat(Mailbox.of(this.site, registering.mail()).subjects()).containsExactly(
				Mailbox.of(this.site, registering.mail()).letters().getFirst().subject(), "【MyKempo】登録が完了しました");

		visit.follow("ログイン画面へ").fill("id", "hanako." + this.hanako.number().number())
			.fill("password", Registering.PASSWORD)
			.press("ログイン");
		assertThat(visit.path()).isEqualTo("/home");
		assertThat(visit.text()).contains("見本　花子");
	}

	private long accounts(Someone who) {
		return count("select count(*) from account.account where state = 'open' and person_id = ?", who);
	}

	private long pending(Someone who) {
		return count("select count(*) from account.pending_registration where outcome is null and person_id = ?", who);
	}

	private long count(String query, Someone who) {
		return this.sql.sql(query).param(who.id().value()).query(Long.class).single();
	}

}
