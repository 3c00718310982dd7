package jp.mykempo.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.mykempo.bench.OwnProcess;
import jp.mykempo.journeys.Visit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The site is killed while people register, log in and change passwords, and starts again (I1, I2, I6, I7). */
@Tag("faults")
class KilledSiteTest {

	static final String[] CHEAP = { "--mykempo.hashing.memory=1024", "--mykempo.hashing.iterations=1" };

	private static final int KILLS = 3;

	@Test
	void whatWasAnsweredIsThereWholeAndEveryLetterGoesOut() throws Exception {
		Path folder = Files.createTempDirectory("faults");
		OwnProcess site = OwnProcess.start(folder, CHEAP);
		for (int kill = 0; kill < KILLS; kill++) {
			BusySite people = new BusySite(site).begin(2);
			int enough = 20 * (kill + 1);
			Awaitility.await().atMost(Duration.ofMinutes(4)).until(() -> people.done() > enough);
			site.kill();
			people.end();
			site = OwnProcess.start(folder, CHEAP);
			answeredIsThere(people, site);
			nothingIsHalf(site.sql());
			everyLetterGoesOut(site.sql(), folder.resolve("outbox"));
		}
		site.close();
	}

	/** I1: registrations wait for their link, sessions are open, passwords are the new ones. */
	static void answeredIsThere(BusySite people, OwnProcess site) {
		assertThat(people.registered).isNotEmpty();
		assertThat(people.loggedIn).isNotEmpty();
		Set<String> waiting = new TreeSet<>(
				site.sql().sql("select mail_address from account.pending_registration").query(String.class).list());
		assertThat(waiting).containsAll(people.registered);
		for (Visit browser : people.loggedIn) {
			assertThat(again(browser, site).path()).isEqualTo("/home");
		}
		BusySite visitors = new BusySite(site);
		people.passwords.forEach((id, possible) -> assertThat(possible.stream()
			.filter(password -> visitors.logIn(id, password).path().equals("/home"))).as("right passwords").hasSize(1));
	}

	/** The same browser at the restarted site, whose port is another one. */
	private static Visit again(Visit browser, OwnProcess site) {
		Visit visit = Visit.to(site.address());
		browser.cookies().getCookieStore().getCookies().forEach(cookie -> {
			cookie.setPortlist(null);
			visit.cookies().getCookieStore().add(java.net.URI.create(site.address()), cookie);
		});
		return visit.open("/home");
	}

	/** I2, I6: each registration has its letter and its row in the trail, each new password too, each login too. */
	static void nothingIsHalf(JdbcClient sql) {
		long registrations = count(sql, "select count(*) from account.pending_registration");
		assertThat(count(sql, "select count(*) from mail.letter where kind = 'account/registration-confirm'")).isEqualTo(registrations);
		assertThat(count(sql, "select count(*) from audit.entry where act = 'registration-begun'")).isEqualTo(registrations);
		assertThat(count(sql, "select count(*) from access.link_token")).isEqualTo(registrations);
		assertThat(count(sql, "select count(*) from mail.letter where kind = 'account/password-changed'"))
			.isEqualTo(count(sql, "select count(*) from audit.entry where act = 'password-changed'"));
		assertThat(count(sql, "select count(*) from account.login_event where succeeded"))
			.isEqualTo(count(sql, "select count(*) from audit.entry where act = 'logged-in'"));
	}

	/** I7: what was leased by the killed one becomes due again; each has one file, named by its Message-ID. */
	static void everyLetterGoesOut(JdbcClient sql, Path outbox) {
		sql.sql("update mail.letter set next_attempt_at = now() where next_attempt_at is not null").update();
		Awaitility.await().atMost(Duration.ofMinutes(2)).until(
				() -> count(sql, "select count(*) from mail.letter where state <> 'handed_over'") == 0);
		Set<String> ids = sql.sql("select message_id from mail.letter").query(String.class).stream()
			.map(id -> id.replaceAll("[<>]", "") + ".eml")
			.collect(Collectors.toSet());
		assertThat(files(outbox)).isEqualTo(ids);
	}

	private static Set<String> files(Path outbox) {
		try (Stream<Path> files = Files.list(outbox)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".eml"))
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	static long count(JdbcClient sql, String query) {
		return sql.sql(query).query(Long.class).single();
	}

}
