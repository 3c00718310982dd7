package jp.mykempo.journeys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jp.mykempo.people.CheckedUp;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.people.Treatment;
import jp.mykempo.viewing.PostRound;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** "Take all my data with me": one archive behind login and gate, of the own data alone (X4, V2, T2). */
class ArchiveJourneyTest {

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final MihonFamily mihon = MihonFamily.in(this.sql);

	private final Registered hanako = Registered.on(this.site, this.mihon.hanako());

	@Test
	void anInsuredPersonTakesEverything() throws IOException {
		Treatment.of(this.mihon.taro(), YearMonth.of(2026, 3)).at("太郎外科").costs(this.sql, 24_300);
		CheckedUp.wholly("2025-06-17", 128).put(this.sql, this.mihon.hanako());
		CheckedUp.wholly("2025-06-17", 147).put(this.sql, this.mihon.taro());
		Visit visit = this.hanako.logIn(this.site).open("/settings");
		String secret = new PostRound(this.site).to(this.hanako).printed();
		visit.follow("ご自分の情報をまとめて保存");
		assertThat(visit.text()).as("the gate stands before it").contains("閲覧用パスワード");
		visit.fill("viewing", secret).press("保存するページを開く");
		assertThat(visit.text()).contains("入っているもの", "大切な情報が入っています");
		visit.follow("まとめて保存する");

		assertThat(visit.header("Content-Type")).isEqualTo("application/zip");
		assertThat(visit.header("Content-Disposition")).startsWith("attachment");
		assertThat(visit.header("Cache-Control")).contains("no-store");
		Map<String, String> files = files(visit.file());
		assertThat(files).containsKeys("account.json", "login-history.csv", "viewing.json", "coverage/coverage-notice.pdf",
				"coverage/coverage.json", "coverage/history.json", "looks/society.csv", "looks/own.csv", "checkups/results.csv", "checkups/results.pdf", "expenses/2026.csv",
				"README.txt");
		assertThat(files.get("expenses/2026.csv")).contains("太郎外科", "24,300");
		assertThat(files.get("checkups/results.csv")).contains("128").doesNotContain("147");
		assertThat(files.get("account.json")).contains(this.hanako.loginId(), this.hanako.mail()).doesNotContain("argon", "hash");
		assertThat(files.get("coverage/coverage.json")).contains("見本　花子", "見本　太郎");
		assertThat(files.get("looks/own.csv")).contains("ご自身の情報をまとめて保存した");
		assertThat(files.get("README.txt")).contains("資格情報のお知らせ", "coverage notice", "account.json");
		assertThat(String.join("\n", files.values())).doesNotContain("argon2", secret);
		assertThat(this.sql.sql("select count(*) from audit.entry where person_id = ? and act = 'personal-data-taken'")
			.param(this.hanako.person().id().value()).query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void whoeverStandsInItCanReadThatItWasTaken() {
		String secret = new PostRound(this.site).to(this.hanako).printed();
		this.hanako.logIn(this.site).open("/my-data").fill("viewing", secret).press("保存するページを開く").open("/my-data/archive.zip");

		assertThat(this.sql.sql("select details ->> 'form' from audit.entry where person_id = ? and act = 'coverage-notice-seen'")
			.param(this.mihon.taro().id().value()).query(String.class).list()).containsExactly("ARCHIVE");
	}

	@Test
	void aDependantTakesNothingOfTheHousehold() throws IOException {
		Registered taro = Registered.on(this.site, this.mihon.taro());
		String secret = new PostRound(this.site).to(taro).printed();
		Visit visit = taro.logIn(this.site).open("/my-data").fill("viewing", secret).press("保存するページを開く");

		Map<String, String> files = files(visit.open("/my-data/archive.zip").file());

		assertThat(files).containsKeys("account.json", "coverage/history.json").doesNotContainKeys("coverage/coverage.json",
				"coverage/coverage-notice.pdf");
		assertThat(files.keySet()).noneMatch(name -> name.startsWith("expenses"));
		assertThat(String.join("\n", files.values())).doesNotContain("花子", "さくら");
	}

	@Test
	void whoDoesNotAgreeToTheTermsTakesEverythingAllTheSame() throws IOException {
		String secret = new PostRound(this.site).to(this.hanako).printed();
		this.sql.sql("update account.account set consent_version = null, consented_at = null, address_due = true where id = ?")
			.param(this.hanako.account().value()).update();
		Visit visit = this.hanako.logIn(this.site);
		assertThat(visit.path()).isEqualTo("/welcome/consent");
		assertThat(visit.text()).contains("同意しない方へ", "MyKempo IDの削除");
		visit.follow("ご自分の情報をまとめて保存").fill("viewing", secret).press("保存するページを開く").follow("まとめて保存する");

		assertThat(files(visit.file())).containsKeys("account.json", "coverage/coverage.json", "README.txt");
		assertThat(this.sql.sql("select count(*) from audit.entry where person_id = ? and act = 'personal-data-taken'")
			.param(this.hanako.person().id().value()).query(Long.class).single()).isEqualTo(1);
		for (String page : List.of("/home", "/checkups", "/coverage", "/expenses", "/settings", "/viewing/card")) {
			assertThat(visit.open(page).path()).as("the gate is open, the site is not: " + page).isEqualTo("/welcome/consent");
		}
		assertThat(visit.open("/settings/deletion").status()).isEqualTo(200);
	}

	@Test
	void whoHasNotPassedTheGateGetsNothing() {
		assertThat(this.hanako.logIn(this.site).open("/my-data/archive.zip").path()).startsWith("/viewing/gate");
		assertThat(this.site.visit().open("/my-data/archive.zip").path()).startsWith("/login");
	}

	private static Map<String, String> files(byte[] zip) throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

}
