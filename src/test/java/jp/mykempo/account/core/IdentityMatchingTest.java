package jp.mykempo.account.core;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import javax.sql.DataSource;

import jp.mykempo.TestDatabase;
import jp.mykempo.access.AccessFixtures;
import jp.mykempo.access.Counters;
import jp.mykempo.access.Keys;
import jp.mykempo.access.SourceLimits;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.BirthDate;
import jp.mykempo.membership.Identity;
import jp.mykempo.membership.Members;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Someone;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** P4: only failed comparisons count, by person, by number, and by the network address they come from. */
class IdentityMatchingTest {

	private static final String HERE = "192.0.2.7";

	private final DataSource source = TestDatabase.fresh().app();

	private final JdbcClient sql = JdbcClient.create(this.source);

	private final Someone hanako = MihonFamily.in(this.sql).hanako();

	private final IdentityMatching matching = matching(AccessFixtures.keys());

	private IdentityMatching matching(Keys keys) {
		return new IdentityMatching(new Members(this.sql), new Counters(this.sql, keys),
				new SourceLimits(this.sql, keys, new SourceLimits.Steps(2, 50, 1)),
				new AmbiguousMatches(this.sql, new AuditTrail(this.sql)), TestDatabase.tx(this.source),
				Clock.systemDefaultZone());
	}

	@Test
	void anAddressFromWhichManyFailIsSlowedAndThenRefusedWhileOthersAreNot() {
		for (int years = 1; years <= 3; years++) {
			assertThat(this.matching.match(bornLater(years), HERE)).isInstanceOf(IdentityOutcome.NotFound.class);
		}
		long before = System.nanoTime();
		assertThat(this.matching.match(bornLater(4), HERE)).isInstanceOf(IdentityOutcome.NotFound.class);
		assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(250));

		this.sql.sql("update access.source_level set level = 60").update();
		assertThat(this.matching.match(right(), HERE)).isInstanceOf(IdentityOutcome.TooManyFromThere.class);
		assertThat(this.matching.match(right(), "198.51.100.1")).isInstanceOf(IdentityOutcome.Found.class);
	}

	@Test
	void comparisonsThatFitCountNowhere() {
		for (int i = 0; i < 8; i++) {
			assertThat(this.matching.match(right(), HERE)).isInstanceOf(IdentityOutcome.Found.class);
		}
	}

	@Test
	void theSixthWrongOneForAPersonIsNotCompared() {
		for (int i = 0; i < 5; i++) {
			this.matching.match(bornLater(1), "198.51.100." + i);
		}
		assertThat(this.matching.match(bornLater(1), HERE)).isInstanceOf(IdentityOutcome.TooMany.class);
		assertThat(this.matching.match(right(), HERE)).isInstanceOf(IdentityOutcome.Found.class);
	}

	private Identity right() {
		return new Identity(this.hanako.number(), this.hanako.kana(), this.hanako.birth());
	}

	private Identity bornLater(int years) {
		LocalDate birth = this.hanako.birth().value().plusYears(years);
		return new Identity(this.hanako.number(), this.hanako.kana(), new BirthDate(birth));
	}

}
