package jp.mykempo.journeys;

import java.util.List;

import jp.mykempo.people.CheckedUp;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.people.Someone;
import jp.mykempo.viewing.PostRound;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of health age: own data only, imported and computed side by side, and values to try (C3). */
class HealthAgeJourneyTest {

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final MihonFamily mihon = MihonFamily.in(this.sql);

	private final Registered hanako = Registered.on(this.site, this.mihon.hanako());

	@Test
	void importedAndComputedStandSideBySide() {
		imported(this.mihon.hanako(), 2025, "47.3");
		imported(this.mihon.hanako(), 2026, "48.9");
		CheckedUp.wholly("2026-06-01", 132).put(this.sql, this.mihon.hanako());
		Visit visit = opened();

		assertThat(visit.text()).contains("健康年齢は、実年齢より0.9歳高い48.9歳です", "2025年度の値からは1.6歳上がっています。",
				"出所: みほんヘルス研究所(2026年版)", "心臓・血管の年齢（参考値・フラミンガム研究 2008）", "2026年6月1日(月)の健診の値によります。",
				"総コレステロールは、LDL・HDL・中性脂肪から計算した値です。", "診断ではありません");
		assertThat(visit.all("figure.chart svg[role=img] desc").eachText()).hasSize(2)
			.allMatch(text -> text.contains("2025年度47.3歳、2026年度48.9歳。実年齢は47歳から48歳。"));
		assertThat(visit.all(".chart-wide text.value").eachText()).contains("47.3", "48.9");
		assertThat(visit.all("table tbody tr").eachText()).contains("2026年度 48.9歳 48歳 +0.9", "2025年度 47.3歳 47歳 +0.3");
	}

	@Test
	void theRiskOfTheUnitedStatesIsNowhere() {
		CheckedUp.wholly("2026-06-01", 170).answered("9N736000000000011", "1", "1.2.392.200119.6.24060").put(this.sql, this.mihon.hanako());
		Visit visit = opened();

		assertThat(visit.text()).contains("心臓・血管の年齢は、").doesNotContain("%", "％", "リスク", "10年以内");
		assertThat(visit.text()).contains("組合が登録した健康年齢", "主に上げているのは、上の血圧とたばこです。");
	}

	@Test
	void otherValuesCanBeTriedWithoutScript() {
		CheckedUp.wholly("2026-06-01", 140).put(this.sql, this.mihon.hanako());
		Visit visit = opened();
		assertThat(visit.text()).doesNotContain("下の値に変えたら");

		visit.open("/health-age?sbp=１２０&tc=190&hdl=&smoker=0");
		assertThat(visit.status()).isEqualTo(200);
		assertThat(visit.text()).contains("下の値に変えたら", "歳若くなります。");
		assertThat(visit.all("#hdl").val()).isEqualTo("60");

		visit.open("/health-age?sbp=9000&tc=50&hdl=x");
		assertThat(visit.status()).isEqualTo(422);
		assertThat(visit.text()).contains("上の血圧は、80から250までの数字で入力してください。", "総コレステロールは、80から500までの数字で入力してください。",
				"HDLは、15から150までの数字で入力してください。")
			.doesNotContain("下の値に変えたら");
		assertThat(visit.open("/health-age?tc=100&hdl=120").text()).contains("総コレステロールは、HDLより大きい数字で入力してください。");
		assertThat(visit.open("/health-age?sbp=%3Cscript%3E&smoker=7").text()).doesNotContain("<script>");
	}

	@Test
	void whatIsMissingIsNamed() {
		CheckedUp.wholly("2026-06-01", 130).without("9N736000000000011").without("3F070000002327101").put(this.sql, this.mihon.hanako());
		Visit visit = opened();

		assertThat(visit.text()).contains("心臓・血管の年齢は、算出できません", "問診: たばこ", "HDLコレステロール", "推し量って補うことはしません")
			.doesNotContain("値を変えて試す");
	}

	@Test
	void afterAStrokeNothingIsComputedEvenOutOfOtherYears() {
		CheckedUp.wholly("2024-06-01", 130).answered("9N716000000000011", "1", "1.2.392.200119.6.2003").put(this.sql, this.mihon.hanako());
		CheckedUp.wholly("2026-06-01", 130).put(this.sql, this.mihon.hanako());
		Visit visit = opened();

		assertThat(visit.text()).contains("この計算を使えません").doesNotContain("値を変えて試す");
		assertThat(visit.all("figure.chart")).isEmpty();
	}

	@Test
	void nobodySeesAnotherPersonsAndEveryLookIsNoted() {
		Someone taro = this.mihon.taro();
		imported(taro, 2026, "66.6");
		CheckedUp.wholly("2026-06-01", 155).put(this.sql, taro);
		Visit visit = opened();

		assertThat(visit.text()).contains("いまお見せできる年齢はありません").doesNotContain("66.6");
		for (String path : List.of("/health-age?person=" + taro.id().value(), "/health-age?sbp=120&person_id=" + taro.id().value())) {
			assertThat(visit.open(path).text()).doesNotContain("66.6", "155");
		}
		assertThat(visit.header("Cache-Control")).contains("no-store");
		assertThat(this.sql.sql("select data_class from audit.entry where act = 'health-age-seen' and person_id = ?")
			.param(this.hanako.person().id().value())
			.query(String.class)
			.list()).hasSize(3).containsOnly("health-age");
	}

	@Test
	void whatBelongsToFormerCoverageWithoutC6IsNotShown() {
		imported(this.mihon.hanako(), 2026, "48.9");
		this.sql.sql("update checkups.health_age set coverage_id = -1 where person_id = ?")
			.param(this.mihon.hanako().id().value())
			.update();

		assertThat(opened().text()).doesNotContain("48.9");
	}

	@Test
	void thePageNeedsFiveStatements() {
		imported(this.mihon.hanako(), 2026, "48.9");
		CheckedUp.wholly("2026-06-01", 132).put(this.sql, this.mihon.hanako());
		Visit visit = opened();
		this.site.statements();
		visit.open("/health-age");

		assertThat(this.site.statements()).hasSizeLessThanOrEqualTo(5);
	}

	private Visit opened() {
		String secret = new PostRound(this.site).to(this.hanako).printed();
		Visit visit = this.hanako.logIn(this.site).open("/health-age").fill("viewing", secret).press("健康年齢を開く");
		assertThat(visit.path()).isEqualTo("/health-age");
		return visit;
	}

	private void imported(Someone someone, int year, String years) {
		this.sql.sql("""
				insert into checkups.health_age (person_id, fiscal_year, coverage_id, measured_on, years, source, run_id)
				select person_id, :year, coverage_id, make_date(:year, 6, 1), cast(:years as numeric), 'みほんヘルス研究所(2026年版)', 1
				from membership.shared_coverage where person_id = :person
				""")
			.param("person", someone.id().value())
			.param("year", year)
			.param("years", years)
			.update();
	}

}
