package jp.mykempo.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jp.mykempo.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Limits by what is asked for and by where it comes from (P4). */
class CountersTest {

	private static final JdbcClient sql = TestDatabase.fresh().sql();

	private static final Duration DAY = Duration.ofDays(1);

	private static final Keys keys = AccessFixtures.keys();

	private final Counters counters = new Counters(sql, keys);

	private final SourceLimits sources = new SourceLimits(sql, keys, new SourceLimits.Steps(3, 10, 10));

	private boolean taken(String text) {
		return this.counters.take("match", text, 5, DAY) instanceof Counters.Turn.Taken;
	}

	@Test
	void fiveADayAndThenUntilWhen() {
		for (int i = 0; i < 5; i++) {
			assertThat(taken("a")).isTrue();
		}

		assertThat(this.counters.take("match", "a", 5, DAY)).isInstanceOfSatisfying(Counters.Turn.Refused.class,
				refused -> assertThat(refused.until()).isBetween(Instant.now().plus(Duration.ofHours(23)),
						Instant.now().plus(Duration.ofHours(25))));
		assertThat(taken("b")).as("another's").isTrue();
	}

	@Test
	void whatDidNotCountIsGivenBackAlsoAfterARefusal() {
		for (int i = 0; i < 5; i++) {
			taken("c");
		}
		assertThat(taken("c")).isFalse();

		this.counters.giveBack("match", "c");

		assertThat(taken("c")).isTrue();
		assertThat(taken("c")).isFalse();
	}

	@Test
	void theDeskLiftsItAndTheDayEnds() {
		for (int i = 0; i < 6; i++) {
			taken("d");
		}
		this.counters.lift("match", "d");
		assertThat(taken("d")).isTrue();
		for (int i = 0; i < 6; i++) {
			taken("d");
		}
		sql.sql("update access.counter set ends_at = now()").update();
		assertThat(taken("d")).isTrue();
	}

	@Test
	void ofManyAtOnceFiveGetATurn() throws Exception {
		List<Boolean> all = Together.run(30, () -> taken("e"));

		assertThat(all).filteredOn(Boolean::booleanValue).hasSize(5);
	}

	@Test
	void countsWithoutALimit() {
		assertThat(this.counters.count("mail", "x", DAY)).isEqualTo(1);
		assertThat(this.counters.count("mail", "x", DAY)).isEqualTo(2);
		sql.sql("update access.counter set ends_at = now()").update();
		assertThat(this.counters.removeOld()).isPositive();
		assertThat(this.counters.count("mail", "x", DAY)).isEqualTo(1);
	}

	@Test
	void theTextItselfIsNotKept() {
		taken("記号1-番号23");

		assertThat(sql.sql("select string_agg(c::text, '') from access.counter c").query(String.class).single())
			.doesNotContain("番号");
	}

	@Test
	void anAddressIsSlowedThenRefusedThenFreeAgain() {
		assertThat(this.sources.pace("login", "192.0.2.1")).isEqualTo(new SourceLimits.Pace.Free());
		fail("192.0.2.1", 4);
		assertThat(this.sources.pace("login", "192.0.2.1")).isInstanceOf(SourceLimits.Pace.Slowed.class);
		fail("192.0.2.1", 8);
		assertThat(this.sources.pace("login", "192.0.2.1")).isInstanceOf(SourceLimits.Pace.Refused.class);
		assertThat(this.sources.pace("matching", "192.0.2.1")).isEqualTo(new SourceLimits.Pace.Free());
		assertThat(this.sources.pace("login", "192.0.2.2")).isEqualTo(new SourceLimits.Pace.Free());

		sql.sql("update access.source_level set changed_at = changed_at - interval '2 minutes'").update();

		assertThat(this.sources.pace("login", "192.0.2.1")).isEqualTo(new SourceLimits.Pace.Free());
		assertThat(this.sources.removeOld()).isPositive();
	}

	@Test
	void aNetworkOfIpv6IsOneAddress() {
		fail("2001:db8:1:2::1", 2);
		fail("2001:db8:1:2:ffff::9", 2);

		assertThat(this.sources.pace("login", "2001:db8:1:2::3")).isInstanceOf(SourceLimits.Pace.Slowed.class);
		assertThat(this.sources.pace("login", "2001:db8:1:3::3")).isEqualTo(new SourceLimits.Pace.Free());
	}

	private void fail(String address, int times) {
		for (int i = 0; i < times; i++) {
			this.sources.failed("login", address);
		}
	}

}
