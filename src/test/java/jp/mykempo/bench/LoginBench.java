package jp.mykempo.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import jp.mykempo.journeys.Visit;
import jp.mykempo.people.MihonFamily;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A login is form, POST and top page. Its limit is one bare native Argon2id hash with the same parameters: in CPU time,
 * the driver not counted, and in logins a second against hashes a second, the driver running.
 */
@Tag("bench")
class LoginBench {

	private static final String PASSWORD = "correct horse battery 7";

	private static final int CORES = Runtime.getRuntime().availableProcessors();

	private final Argon2 argon2 = Argon2Factory.create(Argon2Factory.Argon2Types.ARGON2id);

	@Test
	void loginAgainstABareHash() throws Exception {
		double bareCpu = bareHashCpuSeconds();
		double barePerSecond = Load.perSecond(CORES, 4, thread -> () -> hash());
		try (OwnProcess site = OwnProcess.start(Files.createTempDirectory("bench"))) {
			List<String> logins = accounts(site.sql(), 40);
			AtomicInteger next = new AtomicInteger();
			Load.perSecond(CORES, 15, thread -> () -> login(site, logins.get(next.getAndIncrement() % logins.size())));
			Duration before = site.cpuTime();
			int first = next.get();
			double perSecond = Load.perSecond(CORES * 2, 15,
					thread -> () -> login(site, logins.get(next.getAndIncrement() % logins.size())));
			double cpu = site.cpuTime().minus(before).toMillis() / 1000.0 / (next.get() - first);
			Measured.atLeast("login: CPU of a bare hash / CPU of a login", bareCpu / cpu, 0.85).print();
			Measured.atLeast("login: logins a second / bare hashes a second", perSecond / barePerSecond, 0.75).print();
		}
	}

	private static Visit login(OwnProcess site, String id) {
		Visit visit = Visit.to(site.address()).open("/login").fill("id", id).fill("password", PASSWORD).press("ログイン");
		if (!visit.path().equals("/home")) {
			throw new IllegalStateException(visit.path() + " " + visit.status() + " " + visit.text());
		}
		return visit;
	}

	private List<String> accounts(JdbcClient sql, int number) {
		String hash = hash();
		List<String> logins = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			long person = MihonFamily.in(sql).hanako().id().value();
			long account = sql.sql("""
					insert into account.account (person_id, origin, login_id, login_key, password_hash, consent_version,
						consented_at, last_login_at, mail_address, mail_key, mail_state)
					values (?, 'registered', ?, ?, ?, '1', now(), now(), ?, ?, 'verified') returning id""")
				.params(person, "bench" + i, "bench" + i, hash, "b" + i + "@example.jp", "b" + i + "@example.jp")
				.query(Long.class)
				.single();
			sql.sql("insert into access.principal (name) values (?)").param("m:" + account).update();
			logins.add("bench" + i);
		}
		return logins;
	}

	private String hash() {
		return this.argon2.hash(2, 19456, 1, PASSWORD.toCharArray());
	}

	private double bareHashCpuSeconds() {
		var threads = ManagementFactory.getThreadMXBean();
		for (int i = 0; i < 20; i++) {
			hash();
		}
		long before = threads.getCurrentThreadCpuTime();
		for (int i = 0; i < 100; i++) {
			hash();
		}
		return (threads.getCurrentThreadCpuTime() - before) / 1e9 / 100;
	}

}
