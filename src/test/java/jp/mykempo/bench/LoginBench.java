package jp.mykempo.bench;

import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

import jp.mykempo.MyKempoApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A login is form, POST and top page, by members who come back in the browser they use. Its limit is one bare native
 * Argon2id hash with the same parameters: in CPU time, the driver not counted, and in logins a second against hashes a
 * second, the driver running. By turns, so that both see the same machine.
 */
@Tag("bench")
class LoginBench {

	private static final double ROUND = 8;

	private static final int ROUNDS = 3;

	private static final int CORES = Runtime.getRuntime().availableProcessors();

	@Test
	void loginAgainstABareHash() throws Exception {
		try (OwnProcess site = OwnProcess.startCompilingEarly(MyKempoApplication.class,
				Files.createTempDirectory("bench"))) {
			BlockingQueue<BenchMember> members = new LinkedBlockingQueue<>(BenchMember.in(site, CORES * 10));
			WarmUp.of(site, () -> logins(site, members, ROUND * 2));
			double[] cpu = new double[ROUNDS];
			double[] rate = new double[ROUNDS];
			for (int i = 0; i < ROUNDS; i++) {
				BareHash bare = new BareHash();
				double hashes = Load.perSecond(CORES, ROUND / 2, thread -> bare::once);
				Cost login = logins(site, members, ROUND);
				cpu[i] = bare.cpu() / login.cpu();
				rate[i] = login.perSecond() / hashes;
			}
			Measured.atLeast("login: CPU of a bare hash / CPU of a login", Measured.median(cpu), 0.85).print();
			Measured.atLeast("login: logins a second / bare hashes a second", Measured.median(rate), 0.75).print();
		}
	}

	/** What a round came to: logins a second, and seconds of CPU time each. */
	private record Cost(double perSecond, double cpu) {
	}

	private static Cost logins(OwnProcess site, BlockingQueue<BenchMember> members, double seconds) throws Exception {
		AtomicLong done = new AtomicLong();
		Duration before = site.cpuTime();
		double perSecond = Load.perSecond(CORES * 4, seconds, thread -> () -> {
			BenchMember member = members.take();
			member.logIn();
			members.add(member);
			return done.incrementAndGet();
		});
		return new Cost(perSecond, site.cpuTime().minus(before).toMillis() / 1000.0 / done.get());
	}

}
