package jp.mykempo.journeys;

import java.util.List;

import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** 「誰が私の情報を見たか」: desk, day, purpose and class of data, and never the clerk (X2, O8). */
class LooksJourneyTest {

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final MihonFamily mihon = MihonFamily.in(this.sql);

	private final Registered hanako = Registered.on(this.site, this.mihon.hanako());

	@Test
	void whatStaffSawStandsThereByDesk() {
		row("s:987654", "enquiry-looked-at", "account", null);
		row("s:987654", "postcard-ordered", null, "育児休業中のため");
		row("s:987654", "expense-application-printed", "expense", null);
		row("job:lapse", "postcards-lapsed", null, null);
		Visit visit = this.hanako.logIn(this.site).open("/settings").follow("誰が私の情報を見たか");

		assertThat(visit.all("tbody tr").eachText()).hasSize(3);
		assertThat(visit.all("tbody tr").get(0).text()).contains("給付課", "情報の閲覧・操作", "医療費", "通常の業務");
		assertThat(visit.all("tbody tr").get(1).text()).contains("通知はがきの担当", "通知はがきを手配した", "育児休業中のため");
		assertThat(visit.all("tbody tr").get(2).text()).contains("受付", "お問い合わせを確認した", "ログイン・登録の情報");
		assertThat(visit.page().html()).as("never who it was").doesNotContain("987654");
		assertThat(visit.open("/settings/looks?lang=en").text()).contains("Benefits Section", "Ordered a postcard", "Reception");
	}

	@Test
	void ownLooksStandApartAndOthersNowhere() {
		Registered taro = Registered.on(this.site, this.mihon.taro());
		row("m:" + this.hanako.account().value(), "coverage-notice-seen", "coverage", null);
		Visit visit = this.hanako.logIn(this.site);

		assertThat(visit.open("/settings/looks").text()).contains("職員があなたの情報を見た記録はありません");
		assertThat(visit.follow("ご自身").all("tbody tr").eachText()).singleElement().asString()
			.contains("資格情報のお知らせを開いた", "資格情報");
		assertThat(taro.logIn(this.site).open("/settings/looks?by=own").text()).contains("開いた記録はありません");
		assertThat(visit.open("/settings/looks?by=own&person=" + taro.person().id().value()).all("tbody tr")).hasSize(1);
	}

	@Test
	void theyArePagedOnTheServer() {
		for (int i = 0; i < 65; i++) {
			row("s:1", "enquiry-looked-at", "account", null);
		}
		Visit visit = this.hanako.logIn(this.site).open("/settings/looks");
		assertThat(visit.all("tbody tr")).hasSize(30);
		assertThat(visit.text()).contains("前の記録").doesNotContain("新しい記録");
		assertThat(visit.follow("前の記録").all("tbody tr")).hasSize(30);
		assertThat(visit.follow("前の記録").all("tbody tr")).hasSize(5);
		assertThat(visit.text()).contains("新しい記録").doesNotContain("前の記録");
		for (String page : List.of("0", "-1", "x", "999999999999", "")) {
			assertThat(visit.open("/settings/looks?page=" + page).all("tbody tr")).as(page).hasSize(30);
		}
		assertThat(visit.open("/settings/looks?page=99999").text()).contains("記録はありません");
	}

	private void row(String actor, String act, String dataClass, String purpose) {
		this.sql.sql("insert into audit.entry (actor, act, person_id, data_class, purpose) values (?, ?, ?, ?, ?)")
			.params(actor, act, this.hanako.person().id().value(), dataClass, purpose)
			.update();
	}

}
