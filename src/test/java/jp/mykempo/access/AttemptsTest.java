package jp.mykempo.access;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import jp.mykempo.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The ladder of P4, also under parallel tries, and a count of its own for the owner's browser. */
class AttemptsTest {

	private static final JdbcClient sql = TestDatabase.fresh().sql();

	private final Attempts attempts = new Attempts(sql);

	@Test
	void theLadder() {
		List<Duration> waits = IntStream.rangeClosed(1, 10).mapToObj(number -> {
			letTimePass("m:1", Duration.ofHours(1));
			return ((Attempt.Allowed) this.attempts.count("m:1", "")).waitIfWrong();
		}).toList();

		assertThat(waits).containsExactly(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO,
				Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15),
				Duration.ofHours(1), Duration.ofHours(1));
	}

	@Test
	void aTryThatComesTooEarlyIsRefusedAndNotCounted() {
		IntStream.range(0, 5).forEach(number -> this.attempts.count("m:2", ""));

		assertThat(this.attempts.count("m:2", "")).isInstanceOfSatisfying(Attempt.Slowed.class,
				slowed -> assertThat(slowed.remaining()).isBetween(Duration.ofSeconds(25), Duration.ofSeconds(30)));
		letTimePass("m:2", Duration.ofSeconds(31));
		assertThat(this.attempts.count("m:2", "")).isEqualTo(new Attempt.Allowed(6, Duration.ofMinutes(1)));
	}

	@Test
	void atAHundredItStopsUntilRecovery() {
		for (int number = 1; number <= 99; number++) {
			assertThat(this.attempts.count("m:3", "")).isInstanceOf(Attempt.Allowed.class);
			letTimePass("m:3", Duration.ofHours(1));
		}
		assertThat(this.attempts.count("m:3", "")).isInstanceOfSatisfying(Attempt.Allowed.class,
				last -> assertThat(last.stopsIfWrong()).isTrue());
		letTimePass("m:3", Duration.ofDays(365));
		assertThat(this.attempts.count("m:3", "")).isEqualTo(new Attempt.Stopped());

		this.attempts.forget("m:3");

		assertThat(this.attempts.count("m:3", "")).isEqualTo(new Attempt.Allowed(1, Duration.ZERO));
	}

	@Test
	void aRightPasswordBeginsAnew() {
		IntStream.range(0, 4).forEach(number -> this.attempts.count("m:4", ""));

		this.attempts.reset("m:4", "");

		assertThat(this.attempts.count("m:4", "")).isEqualTo(new Attempt.Allowed(1, Duration.ZERO));
	}

	@Test
	void aTryThatWasNotComparedDoesNotCount() {
		IntStream.range(0, 4).forEach(number -> this.attempts.count("m:20", ""));
		Attempt.Allowed fifth = (Attempt.Allowed) this.attempts.count("m:20", "");

		this.attempts.takeBack("m:20", "", fifth);

		assertThat(this.attempts.count("m:20", "")).isEqualTo(fifth);
	}

	@Test
	void theOwnerIsToldFromAQuarterOfAnHourOn() {
		assertThat(new Attempt.Allowed(7, Duration.ofMinutes(5)).tellOwnerIfWrong()).isFalse();
		assertThat(new Attempt.Allowed(8, Duration.ofMinutes(15)).tellOwnerIfWrong()).isTrue();
	}

	@Test
	void aStrangerDoesNotLockTheOwnersBrowserOut() {
		KnownBrowsers browsers = new KnownBrowsers(sql, AccessFixtures.keys());
		String own = browsers.fingerprint(browsers.freshId());
		browsers.remember("m:5", own);
		IntStream.range(0, 5).forEach(number -> this.attempts.count("m:5", "stranger"));
		assertThat(this.attempts.count("m:5", "another-stranger")).isInstanceOf(Attempt.Slowed.class);

		assertThat(this.attempts.count("m:5", own)).isEqualTo(new Attempt.Allowed(1, Duration.ZERO));
		this.attempts.reset("m:5", own);

		assertThat(this.attempts.count("m:5", "")).as("only its own count").isInstanceOf(Attempt.Slowed.class);
	}

	@Test
	void aBrowserIsNewOnce() {
		KnownBrowsers browsers = new KnownBrowsers(sql, AccessFixtures.keys());

		assertThat(browsers.remember("m:6", "b")).isTrue();
		assertThat(browsers.remember("m:6", "b")).isFalse();
		assertThat(browsers.remember("m:7", "b")).as("another person's").isTrue();
		assertThat(browsers.isKnown("m:6", "b")).isTrue();
		browsers.forget(List.of("m:6"));
		assertThat(browsers.isKnown("m:6", "b")).isFalse();
	}

	@Test
	void ofManyAtOnceFiveAreFree() throws Exception {
		List<Attempt> all = Together.run(40, () -> this.attempts.count("m:8", ""));

		assertThat(all).filteredOn(Attempt.Allowed.class::isInstance)
			.extracting(attempt -> ((Attempt.Allowed) attempt).inARow())
			.containsExactlyInAnyOrder(1, 2, 3, 4, 5);
		assertThat(all).filteredOn(Attempt.Slowed.class::isInstance).hasSize(35);
	}

	@Test
	void countsInAnotherModulesStatement() {
		Attempt attempt = sql.sql("""
				select t.* from (values ('m:9')) as account (principal)
				cross join lateral access.shared_count_try(account.principal, '') t
				""").query((row, number) -> Attempts.read(row)).single();

		assertThat(attempt).isEqualTo(new Attempt.Allowed(1, Duration.ZERO));
		assertThat(this.attempts.count("m:9", "")).isEqualTo(new Attempt.Allowed(2, Duration.ZERO));
	}

	private static void letTimePass(String subject, Duration time) {
		sql.sql("update access.attempt set next_at = next_at - make_interval(secs => ?) where subject = ?")
			.param((double) time.toSeconds())
			.param(subject)
			.update();
	}

}
