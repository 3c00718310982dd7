package jp.mykempo.bench;

import java.time.Duration;

/** Runs rounds of work until the site's compiler has next to nothing left to do: a site runs for weeks. */
final class WarmUp {

	private static final double QUIET = 0.01;

	private static final Duration LONGEST = Duration.ofMinutes(6);

	private WarmUp() {
	}

	/** A round of work of some seconds. */
	interface Round {

		Object run() throws Exception;

	}

	static void of(OwnProcess site, Round round) throws Exception {
		long end = System.nanoTime() + LONGEST.toNanos();
		double share = 1;
		while (share > QUIET && System.nanoTime() < end) {
			Duration all = site.cpuTime();
			Duration compiler = site.compilerTime();
			round.run();
			share = (double) site.compilerTime().minus(compiler).toMillis() / site.cpuTime().minus(all).toMillis();
		}
		System.out.printf("warmed up: %.1f %% of the time is the compiler's%n", share * 100);
	}

}
