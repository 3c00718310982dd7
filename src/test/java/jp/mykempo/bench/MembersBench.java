package jp.mykempo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long the slowest of a hundred pages takes with a million members in the database, against ten thousand: two sites
 * side by side, asked by turns and never as fast as they can. Those who look have the same in both, ten years of check-ups
 * and a family's claims. {@code -Dbench.members=100000} makes the larger one smaller,
 * {@code -Dbench.pages=/home} measures fewer pages.
 */
@Tag("bench")
class MembersBench {

	private static final int FEW = 10_000;

	private static final int MANY = Integer.getInteger("bench.members", 1_000_000);

	private static final int LOOKING = 24;

	private static final int THREADS = Runtime.getRuntime().availableProcessors();

	private static final int PAGES_A_ROUND = 600;

	private static final int ROUNDS = 9;

	private static final double MOST = 1.25;

	private static final List<String> PAGES = List
		.of(System.getProperty("bench.pages", "/home,/checkups,/expenses").split(","));

	@Test
	void aMillionMembersAgainstTenThousand() throws Exception {
		try (Society few = Society.of(FEW); Society many = Society.of(MANY)) {
			for (String path : PAGES) {
				WarmUp.of(few.site(), () -> few.round(path));
				WarmUp.of(many.site(), () -> many.round(path));
				compare(path, few, many);
			}
		}
	}

	private static void compare(String path, Society few, Society many) throws Exception {
		double[] slowest = new double[ROUNDS];
		double[] cpu = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			Cost small = few.round(path);
			Cost large = many.round(path);
			slowest[i] = large.slowest() / small.slowest();
			cpu[i] = large.cpu() / small.cpu();
		}
		String work = "%s: %%s with %,d / %,d members".formatted(path, MANY, FEW);
		Measured.atMost(work.formatted("p99"), Measured.median(slowest), MOST).print();
		Measured.atMost(work.formatted("CPU"), Measured.median(cpu), MOST).print();
	}

	/** What a page costs: nanoseconds that 99 of a hundred stayed below, and of CPU time on average. */
	private record Cost(double slowest, double cpu) {
	}

	/** A site whose master, accounts, check-ups and claims are those of so many members. */
	private record Society(OwnProcess site, List<BenchMember> looking) implements AutoCloseable {

		static Society of(int members) throws Exception {
			OwnProcess site = OwnProcess.startCompilingEarly(BenchedApplication.class, Files.createTempDirectory("bench"));
			BenchCrowd.load(site.owner(), members);
			List<BenchMember> looking = BenchMember.in(site, LOOKING);
			for (BenchMember member : looking) {
				BenchHistory.of(site.sql(), member.account().person().id());
				member.logIn();
				member.openGate(site.sql());
			}
			site.owner().sql("vacuum analyze").update();
			return new Society(site, looking);
		}

		/** Each thread has its own members, and rests a little after each page. */
		Cost round(String path) throws Exception {
			comeBack(path);
			Duration before = this.site.cpuTime();
			List<Callable<long[]>> work = new ArrayList<>();
			for (int thread = 0; thread < THREADS; thread++) {
				int first = thread;
				work.add(() -> looks(path, first));
			}
			long[] took = all(work).stream().flatMapToLong(LongStream::of).sorted().toArray();
			return new Cost(took[took.length * 99 / 100], this.site.cpuTime().minus(before).toNanos() / (double) took.length);
		}

		/** Connections that rested for long were closed, and the first look in a minute writes the last use. */
		private void comeBack(String path) throws IOException {
			for (BenchMember member : this.looking) {
				member.wire().close();
				member.wire().get(path);
			}
		}

		private long[] looks(String path, int thread) throws IOException, InterruptedException {
			long[] took = new long[PAGES_A_ROUND / THREADS];
			for (int i = 0; i < took.length; i++) {
				Wire wire = this.looking.get((i * THREADS + thread) % LOOKING).wire();
				long begin = System.nanoTime();
				if (wire.get(path).status() != 200) {
					throw new IOException(path);
				}
				took[i] = System.nanoTime() - begin;
				Thread.sleep(2);
			}
			return took;
		}

		private static List<long[]> all(List<Callable<long[]>> work) throws Exception {
			try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
				List<long[]> done = new ArrayList<>();
				for (Future<long[]> one : threads.invokeAll(work)) {
					done.add(one.get());
				}
				return done;
			}
		}

		@Override
		public void close() {
			this.site.close();
		}

	}

}
