package jp.mykempo.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import jp.mykempo.bench.OwnProcess;
import jp.mykempo.journeys.Visit;
import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site is killed while it applies a file of the desk: the file is wholly in or wholly out, shows as interrupted after
 * the restart, and goes in when somebody begins again (I8). A file that is too large is told so (T4).
 */
@Tag("faults")
class KilledDeskTest {

	private static final int LINES = 60_000;

	private static final String SEND = "ファイルを送って確かめる";

	private static final String COVERAGES = "select count(*) from membership.coverage";

	private final Path folder = temporary();

	@Test
	void interruptedAndBegunAgain() throws Exception {
		OwnProcess site = OwnProcess.start(this.folder, KilledSiteTest.CHEAP);
		Visit desk = enter(site);
		desk.open("/office/imports/new").upload(SEND, "coverage.csv", coverage());
		String file = desk.path();
		awaitState(site.sql(), "CHECKED");
		apply(desk, file);
		awaitState(site.sql(), "APPLYING");
		site.kill();

		try (OwnProcess again = OwnProcess.start(this.folder, KilledSiteTest.CHEAP)) {
			assertThat(KilledSiteTest.count(again.sql(), COVERAGES)).isZero();
			awaitState(again.sql(), "INTERRUPTED");
			Visit next = enter(again).open(file);
			assertThat(next.text()).contains("処理が途中で止まりました");
			next.press("もう一度確かめる");
			awaitState(again.sql(), "CHECKED");
			apply(next, file);
			awaitState(again.sql(), "APPLIED");
			assertThat(KilledSiteTest.count(again.sql(), COVERAGES)).isEqualTo(LINES);
			assertThat(Files.list(this.folder.resolve("arrivals"))).isEmpty();
		}
	}

	@Test
	void whatIsTooLargeIsToldSo() throws Exception {
		try (OwnProcess site = OwnProcess.start(this.folder, "--mykempo.imports.largest=1MB", KilledSiteTest.CHEAP[0],
				KilledSiteTest.CHEAP[1])) {
			Visit desk = enter(site).open("/office/imports/new").upload(SEND, "large.csv", new byte[20_000_000]);
			assertThat(desk.status()).isEqualTo(413);
			assertThat(desk.text()).contains("ファイルが大きすぎます。1.0 MBまで");
			desk.upload(SEND, "still-large.csv", new byte[1_060_000]);
			assertThat(desk.status()).isEqualTo(413);
			assertThat(Files.list(this.folder.resolve("arrivals"))).isEmpty();
			desk.upload("/office/imports/new", Map.of(), "x.csv", new byte[10]);
			assertThat(desk.status()).as("without a token").isEqualTo(403);
		}
	}

	private Visit enter(OwnProcess site) {
		return Clerk.with(site.sql(), this.folder, Role.IMPORTS).logIn(site.sql(), Visit.to(site.address()));
	}

	private static void apply(Visit desk, String file) {
		desk.open(file + "/application").fill("looked", "1").press("反映する");
	}

	private static void awaitState(JdbcClient sql, String state) {
		Awaitility.await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(50))
			.until(() -> sql.sql("select state from imports.upload").query(String.class).single().equals(state));
	}

	private static byte[] coverage() {
		StringBuilder text = new StringBuilder(
				"保険者番号,記号,番号,枝番,本人家族区分,加入者区分,氏名漢字,氏名カナ,性別,生年月日,資格取得年月日,資格喪失年月日,事業所コード,事業所名,郵便番号,住所\r\n");
		for (int i = 1; i <= LINES; i++) {
			text.append("06991236,1001,").append(i).append(",00,1,1,見本　花子,ミホン　ハナコ,2,1975-04-01,2020-04-01,,1001,")
				.append("見本電子株式会社,1000001,東京都見本区1-1\r\n");
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static Path temporary() {
		try {
			return Files.createTempDirectory("faults");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
