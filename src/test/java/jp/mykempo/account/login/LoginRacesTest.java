package jp.mykempo.account.login;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

import jp.mykempo.access.AccessFixtures;
import jp.mykempo.access.Attempt;
import jp.mykempo.access.Sessions;
import jp.mykempo.access.SourceLimits;
import jp.mykempo.journeys.Site;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCrypt;

import static org.assertj.core.api.Assertions.assertThat;

/** Logins that meet each other, a change of password or a closing, on two nodes; and the time failures take (P3, P4). */
class LoginRacesTest {

	private static final Browser BROWSER = new Browser("some-browser", "Chrome · Windows", "192.0.2.1");

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final MemberAccount hanako = MemberAccount.of(this.sql, MihonFamily.in(this.sql).hanako());

	private final Doors doors = this.site.bean(Doors.class);

	private final Entrance entrance = this.site.bean(Entrance.class);

	private final Login login = this.site.bean(Login.class);

	@Test
	void aPasswordChangedWhileTheOldOneWasComparedLetsNobodyIn() {
		Door door = this.doors.find(claim(MemberAccount.PASSWORD), "").orElseThrow();

		this.hanako.with(this.sql, "password_hash = '" + AccessFixtures.hashing().hash("another password of hers") + "'");

		assertThat(this.entrance.enter(door, door.locks().getFirst(), BROWSER, null)).isEmpty();
		assertThat(this.login.enter(claim(MemberAccount.PASSWORD), BROWSER)).isInstanceOf(LoginOutcome.Out.class);
		assertThat(logins()).isZero();
	}

	@Test
	void anAccountClosedMeanwhileLetsNobodyIn() {
		Door door = this.doors.find(claim(MemberAccount.PASSWORD), "").orElseThrow();

		this.hanako.with(this.sql, "state = 'closed', closed_at = now()");

		assertThat(this.entrance.enter(door, door.locks().getFirst(), BROWSER, null)).isEmpty();
	}

	@Test
	void sessionsEndedMeanwhileDoNotEndTheOneThatBegins() {
		Door door = this.doors.find(claim(MemberAccount.PASSWORD), "").orElseThrow();
		Sessions sessions = this.site.bean(Sessions.class);

		sessions.endAll(this.hanako.principal());

		assertThat(this.entrance.enter(door, door.locks().getFirst(), BROWSER, null).orElseThrow().generation())
			.isEqualTo(sessions.generation(this.hanako.principal()));
	}

	@Test
	void firstLoginsAtTheSameMomentAllGetInAndTheFormerHashIsRenewed() throws Exception {
		this.hanako.with(this.sql, "password_hash = '" + BCrypt.hashpw(MemberAccount.PASSWORD, BCrypt.gensalt(4)) + "'");

		List<LoginOutcome> outcomes = onTwoNodes(4, node -> node.enter(claim(MemberAccount.PASSWORD), BROWSER));

		assertThat(outcomes).hasSize(4).allMatch(LoginOutcome.In.class::isInstance);
		assertThat(verifier()).startsWith("$argon2id$");
		assertThat(this.login.enter(claim(MemberAccount.PASSWORD), BROWSER)).isInstanceOf(LoginOutcome.In.class);
	}

	@Test
	void ofManyWrongTriesOnTwoNodesFiveAreCompared() throws Exception {
		onTwoNodes(24, node -> node.enter(claim("wrong"), BROWSER));

		assertThat(this.sql.sql("select in_a_row from access.attempt where subject = ?")
			.param(this.hanako.principal())
			.query(Integer.class)
			.single()).isEqualTo(5);
		assertThat(this.sql.sql("select count(*) from account.login_event where account_id = ? and not succeeded")
			.param(this.hanako.id().value())
			.query(Long.class)
			.single()).isEqualTo(5);
		assertThat(this.login.enter(claim(MemberAccount.PASSWORD), BROWSER)).isInstanceOf(LoginOutcome.Out.class);
	}

	@Test
	void aRightPasswordForgetsTheWrongOnes() {
		for (int i = 0; i < 4; i++) {
			this.login.enter(claim("wrong"), BROWSER);
		}
		this.login.enter(claim(MemberAccount.PASSWORD), BROWSER);

		assertThat(this.doors.find(claim("wrong"), "").orElseThrow().attempt())
			.isEqualTo(new Attempt.Allowed(1, Duration.ZERO));
	}

	@Test
	void everyFailureTakesTheSameTime() {
		MemberAccount closed = MemberAccount.of(this.sql, MihonFamily.in(this.sql).taro());
		closed.with(this.sql, "state = 'closed', closed_at = now()");
		MemberAccount former = MemberAccount.of(this.sql, MihonFamily.in(this.sql).taro());
		former.with(this.sql, "password_hash = '" + BCrypt.hashpw("other", BCrypt.gensalt(10)) + "'");
		List<Duration> fastest = List.of(fastest(() -> claim("wrong")),
				fastest(() -> LoginClaim.of("nobody.at.all", "wrong")),
				fastest(() -> LoginClaim.of(closed.loginId(), MemberAccount.PASSWORD)),
				fastest(() -> LoginClaim.of(former.loginId(), "wrong")));

		assertThat(fastest).allSatisfy(
				time -> assertThat(time).isBetween(Duration.ofMillis(299), Duration.ofMillis(340)));
	}

	@Test
	void anAddressWithVeryManyFailuresIsAnsweredLaterAndInTheEndNotAtAll() {
		Browser crowded = new Browser("b", "", "198.51.100.7");
		SourceLimits sources = this.site.bean(SourceLimits.class);
		for (int i = 0; i < 110; i++) {
			sources.failed("login", crowded.source());
		}
		long start = System.nanoTime();
		assertThat(this.login.enter(claim(MemberAccount.PASSWORD), crowded)).isInstanceOf(LoginOutcome.In.class);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(250));

		this.sql.sql("update access.source_level set level = 5000 where level between 100 and 200").update();
		assertThat(this.login.enter(claim(MemberAccount.PASSWORD), crowded)).isInstanceOf(LoginOutcome.NotNow.class);
	}

	@Test
	void nobodyLogsSecrets() {
		assertThat(claim(MemberAccount.PASSWORD).toString()).isEqualTo("LoginClaim[]");
		assertThat(this.doors.find(claim("x"), "").orElseThrow().toString()).doesNotContain("$");
	}

	/** Of eight: the first four of a wrong password are compared, the others come too early; both count. */
	private Duration fastest(Supplier<LoginClaim> claim) {
		Duration fastest = Duration.ofDays(1);
		for (int i = 0; i < 8; i++) {
			long start = System.nanoTime();
			this.login.enter(claim.get(), BROWSER);
			Duration time = Duration.ofNanos(System.nanoTime() - start);
			fastest = time.compareTo(fastest) < 0 ? time : fastest;
		}
		return fastest;
	}

	private LoginClaim claim(String password) {
		return LoginClaim.of(this.hanako.loginId(), password);
	}

	private long logins() {
		return this.sql.sql("select count(*) from account.login_event where account_id = ? and succeeded")
			.param(this.hanako.id().value())
			.query(Long.class)
			.single();
	}

	private String verifier() {
		return this.sql.sql("select password_hash from account.account where id = ?")
			.param(this.hanako.id().value())
			.query(String.class)
			.single();
	}

	private static <T> List<T> onTwoNodes(int times, Function<Login, T> work) throws Exception {
		List<Login> nodes = List.of(Site.running().bean(Login.class), Site.secondNode().bean(Login.class));
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService pool = Executors.newFixedThreadPool(times)) {
			List<Future<T>> futures = new ArrayList<>();
			for (int i = 0; i < times; i++) {
				Login node = nodes.get(i % 2);
				Callable<T> one = () -> {
					start.await();
					return work.apply(node);
				};
				futures.add(pool.submit(one));
			}
			start.countDown();
			List<T> results = new ArrayList<>();
			for (Future<T> future : futures) {
				results.add(future.get());
			}
			return results;
		}
	}

}
