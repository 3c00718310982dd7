package jp.mykempo.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jp.mykempo.bench.OwnProcess;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The database server is killed under load and comes back, while the site goes on (I1, I2). */
@Tag("faults")
class KilledDatabaseTest {

	@Test
	void theSiteComesBackWithItsDatabaseAndNothingIsLost() throws Exception {
		Path folder = Files.createTempDirectory("faults");
		try (OwnProcess site = OwnProcess.start(folder, KilledSiteTest.CHEAP)) {
			BusySite people = new BusySite(site).begin(2);
			Awaitility.await().atMost(Duration.ofMinutes(4)).until(() -> people.done() > 30);
			ProcessHandle server = postmaster(folder);
			List<String> command = commandOf(server);
			server.destroyForcibly();
			server.onExit().join();
			int before = people.failures();
			Awaitility.await().until(() -> people.failures() > before);

			Process again = restart(command, folder);
			int done = people.done();
			Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> people.done() > done + 10);
			people.end();

			KilledSiteTest.answeredIsThere(people, site);
			KilledSiteTest.nothingIsHalf(site.sql());
			KilledSiteTest.everyLetterGoesOut(site.sql(), folder.resolve("outbox"));
			assertThat(again.isAlive()).isTrue();
		}
	}

	private static ProcessHandle postmaster(Path folder) throws Exception {
		String pid = Files.readAllLines(folder.resolve("pg/postmaster.pid")).getFirst().strip();
		return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
	}

	private static List<String> commandOf(ProcessHandle server) throws Exception {
		return Arrays.asList(Files.readString(Path.of("/proc/" + server.pid() + "/cmdline")).split("\0"));
	}

	/** As it was started; PostgreSQL refuses to run as root, so it believes to be somebody else. */
	private static Process restart(List<String> command, Path folder) throws Exception {
		List<String> words = new ArrayList<>();
		if ("root".equals(System.getProperty("user.name"))) {
			words.addAll(List.of("unshare", "-U"));
		}
		words.addAll(command);
		return new ProcessBuilder(words).redirectErrorStream(true)
			.redirectOutput(folder.resolve("pg-again.log").toFile())
			.start();
	}

}
