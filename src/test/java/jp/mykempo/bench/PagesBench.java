package jp.mykempo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pages of a member who is logged in, the gate open, against a bare handler in the same server that sends the same
 * statements in the same transactions and writes the same bytes: by turns, so that both see the same machine. The member
 * has ten years of check-ups with some 80 values each, and a family of six with 500 claims a year. Each page is measured
 * plain, which is the harder test, and compressed, as every browser asks for it: both sides then compress the same bytes.
 * {@code -Dbench.pages=/home,/checkups} measures fewer.
 */
@Tag("bench")
class PagesBench {

	private static final int THREADS = Runtime.getRuntime().availableProcessors() * 2;

	private static final double ROUND = 3;

	private static final int ROUNDS = 7;

	private static final List<String> PAGES = List
		.of(System.getProperty("bench.pages", "/home,/checkups,/checkups/years,/expenses").split(","));

	/** How the answer is sent, and what asks for it. */
	private enum Way {

		PLAIN(Map.of()), COMPRESSED(Map.of("Accept-Encoding", "gzip"));

		private final Map<String, String> headers;

		Way(Map<String, String> headers) {
			this.headers = headers;
		}

	}

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
			site.owner().sql("analyze").update();
			for (String path : PAGES) {
				record(members.getFirst().wire(), path);
				for (Way way : Way.values()) {
					page(site, members, path, way);
				}
			}
		}
	}

	/** The second look: the first one in a minute writes that session and gate were used. */
	private static void record(Wire wire, String path) throws IOException {
		wire.get(path);
		wire.get(path, Map.of(BenchedApplication.RECORD, "yes"));
	}

	private static void page(OwnProcess site, List<BenchMember> members, String path, Way way) throws Exception {
		WarmUp.of(site, () -> round(site, members, path, way, ROUND * 2));
		WarmUp.of(site, () -> round(site, members, BenchedApplication.BARE, way, ROUND));
		double[] cpu = new double[ROUNDS];
		double[] rate = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			Cost page = round(site, members, path, way, ROUND);
			Cost bare = round(site, members, BenchedApplication.BARE, way, ROUND);
			cpu[i] = bare.cpu() / page.cpu();
			rate[i] = page.perSecond() / bare.perSecond();
		}
		String page = path + ", " + way.name().toLowerCase(Locale.ROOT);
		Measured.atLeast(page + ": CPU of a bare handler / of the page", Measured.median(cpu), 0.70).print();
		Measured.atLeast(page + ": pages / bare answers a second", Measured.median(rate), 0.70).print();
	}

	/** What a round came to: answers a second, and seconds of CPU time each. */
	private record Cost(double perSecond, double cpu) {
	}

	private static Cost round(OwnProcess site, List<BenchMember> members, String path, Way way, double seconds)
			throws Exception {
		AtomicLong done = new AtomicLong();
		Duration before = site.cpuTime();
		double perSecond = Load.perSecond(THREADS, seconds, thread -> answer(members.get(thread).wire(), path, way, done));
		return new Cost(perSecond, site.cpuTime().minus(before).toMillis() / 1000.0 / done.get());
	}

	private static Callable<?> answer(Wire wire, String path, Way way, AtomicLong done) {
		return () -> {
			if (wire.get(path, way.headers).status() != 200) {
				throw new IOException(path);
			}
			return done.incrementAndGet();
		};
	}

}
