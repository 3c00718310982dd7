package jp.mykempo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pages of a member who is logged in, the gate open, against a bare handler in the same server that sends the same
 * statements and writes the same bytes: by turns, so that both see the same machine. The member has ten years of
 * check-ups with some 80 values each, and a family of six with 500 claims a year.
 */
@Tag("bench")
class PagesBench {

	private static final int THREADS = Runtime.getRuntime().availableProcessors() * 2;

	private static final double ROUND = 4;

	private static final int ROUNDS = 7;

	@Test
	void pagesAgainstABareHandler() throws Exception {
		try (OwnProcess site = OwnProcess.startCompilingEarly(BenchedApplication.class,
				Files.createTempDirectory("bench"))) {
			List<BenchMember> members = BenchMember.in(site, THREADS);
			for (BenchMember member : members) {
				BenchHistory.of(site.sql(), member.account().person().id());
				member.logIn();
				member.openGate(site.sql());
			}
			for (String path : List.of("/home", "/checkups", "/checkups/years", "/expenses")) {
				page(site, members, path);
			}
		}
	}

	private static void page(OwnProcess site, List<BenchMember> members, String path) throws Exception {
		members.getFirst().wire().get(path, Map.of(BenchedApplication.RECORD, "yes"));
		WarmUp.of(site, () -> round(site, members, path, ROUND * 2));
		WarmUp.of(site, () -> round(site, members, BenchedApplication.BARE, ROUND));
		double[] cpu = new double[ROUNDS];
		double[] rate = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			Cost page = round(site, members, path, ROUND);
			Cost bare = round(site, members, BenchedApplication.BARE, ROUND);
			cpu[i] = bare.cpu() / page.cpu();
			rate[i] = page.perSecond() / bare.perSecond();
		}
		Measured.atLeast(path + ": CPU of a bare handler / CPU of the page", Measured.median(cpu), 0.70).print();
		Measured.atLeast(path + ": pages a second / bare answers a second", Measured.median(rate), 0.70).print();
	}

	/** What a round came to: answers a second, and seconds of CPU time each. */
	private record Cost(double perSecond, double cpu) {
	}

	private static Cost round(OwnProcess site, List<BenchMember> members, String path, double seconds) throws Exception {
		AtomicLong done = new AtomicLong();
		Duration before = site.cpuTime();
		double perSecond = Load.perSecond(THREADS, seconds, thread -> answer(members.get(thread).wire(), path, done));
		return new Cost(perSecond, site.cpuTime().minus(before).toMillis() / 1000.0 / done.get());
	}

	private static Callable<?> answer(Wire wire, String path, AtomicLong done) {
		return () -> {
			if (wire.get(path).status() != 200) {
				throw new IOException(path);
			}
			return done.incrementAndGet();
		};
	}

}
