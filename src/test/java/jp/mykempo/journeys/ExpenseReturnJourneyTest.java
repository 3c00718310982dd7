package jp.mykempo.journeys;

import java.util.List;

import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.FamilyOfSix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A notice that comes back by post: noted, told to the member, sent again once there is an address that works (O11, C5). */
class ExpenseReturnJourneyTest {

	private static final String DESK = "/office/expenses/applications";

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final FamilyOfSix six = FamilyOfSix.on(this.site);

	private final Visit member = this.six.atExpenses(this.site);

	private Visit desk;

	private long id;

	@BeforeEach
	void postedToTheOldAddress() {
		apply();
		this.id = this.sql.sql("select max(id) from expenses.application where person_id = ?").param(this.six.hanako().id().value())
			.query(Long.class).single();
		this.desk = Clerk.with(this.site, Role.HEALTH_DATA).logIn(this.site).open(DESK + "/" + this.id);
		this.desk.press("印刷する(PDF)");
		this.desk.open(DESK + "/" + this.id).press("発送済みにする");
	}

	@Test
	void theMemberReadsWhatToDoAndItIsSentAgainToTheNewAddress() {
		this.desk.press("戻ってきたことを記録する");
		assertThat(this.desk.text()).contains("戻ってきた理由を選んでください");
		this.desk.fill("reason", "MOVED").press("戻ってきたことを記録する");

		assertThat(state()).isEqualTo("returned");
		assertThat(this.desk.text()).contains("に返戻(転居)", "送ったときのままです", "住所を確かめる");
		assertThat(this.member.open("/expenses/applications").text()).contains("返戻", "ご住所から組合へ戻りました(転居)", "お勤めの会社の健康保険のご担当者へ");
		assertThat(this.member.open("/expenses/applications?lang=en").text()).contains("It came back to the society", "(Moved)");
		assertThat(Mailbox.of(this.site, this.six.member().mail()).newest().text()).contains("組合に戻りました", "転居");
		assertThat(this.desk.open("/office").text()).contains("医療費のお知らせ(返戻)");
		assertThat(this.desk.open(DESK + "?q=" + this.id).text()).contains("住所を確かめる");

		this.sql.sql("update membership.person set address = '東京都見本区新町5-6-7' where id = ?").param(this.six.hanako().id().value())
			.update();
		assertThat(this.desk.open(DESK + "?q=" + this.id).text()).contains("新しい住所へ送り直す");
		this.desk.open(DESK + "/" + this.id).press("送り直す(印刷待ちに戻す)");
		assertThat(state()).isEqualTo("received");
		assertThat(this.member.open("/expenses/applications?lang=ja").text()).contains("ごろまでに発送し").doesNotContain("戻りました");
		assertThat(this.desk.text()).contains("新町5-6-7");
		assertThat(acts()).containsSubsequence("notice-posted", "notice-returned", "notice-sent-again");
	}

	@Test
	void notedByMistakeItIsPostedAgain() {
		this.desk.fill("reason", "OTHER").press("戻ってきたことを記録する").press("返戻の記録を取り消す");

		assertThat(state()).isEqualTo("posted");
		assertThat(acts()).contains("notice-return-taken-back");
	}

	@Test
	void whoAppliesAnewNeedsTheReturnedOneNoMore() {
		this.desk.fill("reason", "UNKNOWN_ADDRESS").press("戻ってきたことを記録する");
		apply();

		assertThat(state()).isEqualTo("withdrawn");
		assertThat(this.member.open("/expenses/applications").text()).doesNotContain("戻りました");
	}

	@Test
	void theMemberMayLetItBe() {
		this.desk.fill("reason", "REFUSED").press("戻ってきたことを記録する");
		this.member.open("/expenses/applications").press("取り下げる 2026年1月から2026年10月");

		assertThat(state()).isEqualTo("withdrawn");
	}

	@Test
	void itCannotBeSentAgainBesideANewerOne() {
		apply();
		this.desk.fill("reason", "STORAGE_EXPIRED").press("戻ってきたことを記録する").press("送り直す(印刷待ちに戻す)");

		assertThat(this.desk.status()).isEqualTo(409);
		assertThat(state()).isEqualTo("returned");
	}

	private void apply() {
		this.member.open("/expenses/applications/new").fill("fromYear", "2026").fill("toYear", "2026").fill("toMonth", "10").press("確認へ進む").press("この内容で申請する");
	}

	private String state() {
		return this.sql.sql("select state from expenses.application where id = ?").param(this.id).query(String.class).single();
	}

	private List<String> acts() {
		return this.sql.sql("select act from audit.entry where person_id = ? order by id").param(this.six.hanako().id().value())
			.query(String.class).list();
	}

}
