package jp.mykempo.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import jp.mykempo.MyKempoApplication;
import jp.mykempo.bench.OwnProcess;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The import of the coverage master is killed at any moment: it is wholly in or wholly out, and can be run again (I8). */
@Tag("faults")
class KilledImportTest {

	private static final int LINES = 60_000;

	private static final int[] MILLIS = { 0, 300, 800, 1500, 2500, 4000 };

	private static final String COVERAGES = "select count(*) from membership.coverage";

	@Test
	void allOrNothingAndThenAgain() throws Exception {
		Path folder = Files.createTempDirectory("faults");
		Path file = coverage(folder.resolve("coverage.csv"));
		try (OwnProcess site = OwnProcess.start(folder, KilledSiteTest.CHEAP)) {
			for (int millis : MILLIS) {
				killAfter(millis, folder, file, site.sql());
				Awaitility.await().until(() -> others(site.sql()) == 0);
				assertThat(KilledSiteTest.count(site.sql(), COVERAGES)).as(millis + " ms").isIn(0L, (long) LINES);
				assertThat(KilledSiteTest.count(site.sql(), "select count(*) from audit.entry where act = 'file-imported'"))
					.isEqualTo(KilledSiteTest.count(site.sql(), COVERAGES) / LINES);
			}
			for (int times = 0; times < 2; times++) {
				Process command = command(folder, file);
				assertThat(command.waitFor(5, TimeUnit.MINUTES)).isTrue();
				assertThat(command.exitValue()).as(Files.readString(folder.resolve("import.log"))).isZero();
				assertThat(KilledSiteTest.count(site.sql(), COVERAGES)).isEqualTo(LINES);
			}
		}
	}

	/** Kills the command so long after its run has begun. */
	private static void killAfter(int millis, Path folder, Path file, JdbcClient sql) throws Exception {
		long runs = KilledSiteTest.count(sql, "select count(*) from imports.run");
		Process command = command(folder, file);
		Awaitility.await().atMost(java.time.Duration.ofMinutes(2)).until(() -> !command.isAlive()
				|| KilledSiteTest.count(sql, "select count(*) from imports.run") > runs);
		Thread.sleep(millis);
		command.destroyForcibly().waitFor();
	}

	/** What the killed one's connections still do. */
	private static long others(JdbcClient sql) {
		return KilledSiteTest.count(sql,
				"select count(*) from pg_locks l join pg_class c on c.oid = l.relation where c.relname in ('coverage', 'person') "
						+ "and l.mode in ('RowExclusiveLock', 'ShareLock', 'AccessExclusiveLock', 'ExclusiveLock')");
	}

	private static Process command(Path folder, Path file) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
				MyKempoApplication.class.getName(), "import", "coverage", file.toString(), "--apply",
				"--mykempo.data=" + folder, "--mykempo.public-address=http://localhost", "--mykempo.society.profile=demo",
				"--mykempo.mail.carrier=files")
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("import.log").toFile()))
			.start();
	}

	private static Path coverage(Path file) throws IOException {
		StringBuilder text = new StringBuilder(
				"保険者番号,記号,番号,枝番,本人家族区分,加入者区分,氏名漢字,氏名カナ,性別,生年月日,資格取得年月日,資格喪失年月日,事業所コード,事業所名,郵便番号,住所\r\n");
		for (int i = 1; i <= LINES; i++) {
			text.append("06991236,1001,").append(i).append(",00,1,1,見本　花子,ミホン　ハナコ,2,1975-04-01,2020-04-01,,1001,")
				.append("見本電子株式会社,1000001,東京都見本区1-1\r\n");
		}
		return Files.writeString(file, text);
	}

}
