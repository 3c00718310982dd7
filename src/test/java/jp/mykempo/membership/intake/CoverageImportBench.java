package jp.mykempo.membership.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

import jp.mykempo.demo.society.MadeUpSociety;
import jp.mykempo.imports.RunReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A coverage import, whole, against {@code COPY} of the same lines into an unindexed table of texts.
 * {@code -Dbench.members=100000} makes it smaller.
 */
@Tag("bench")
class CoverageImportBench {

	private static final int MEMBERS = Integer.getInteger("bench.members", 1_000_000);

	private static final double FIRST_REACH = 8;

	private static final double MONTHLY_REACH = 5;

	private static final long HEAP_REACH = 256L << 20;

	private final Intake intake = new Intake();

	@TempDir
	private Path folder;

	@Test
	void aMillionLines() throws Exception {
		Path first = folder.resolve("first.csv");
		Path month = folder.resolve("month.csv");
		MadeUpSociety society = MadeUpSociety.of(MEMBERS, 1, LocalDate.of(2026, 9, 1));
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(first), 1 << 20)) {
			society.writeCoverage(out);
		}
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(month), 1 << 20)) {
			society.oneMonthLater().writeCoverage(out);
		}
		copy(first);
		double copy = Math.min(seconds(() -> copy(first)), seconds(() -> copy(first)));
		System.gc();
		long idle = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
		AtomicLong kept = watchHeap();
		double load = seconds(() -> intake.apply(first));
		long afterLoad = kept.get() - idle;
		double monthly = seconds(() -> intake.apply(month));
		row("COPY of %,d members' lines".formatted(MEMBERS), copy, copy, 1);
		row("first load: parse, check, report, apply", load, copy, FIRST_REACH);
		row("a month later, about 2 % changed", monthly, copy, MONTHLY_REACH);
		System.out.printf("%-45s %7d MiB  (reach %d MiB)%n", "heap above idle, kept after collections", afterLoad >> 20,
				HEAP_REACH >> 20);
		assertThat(load / copy).isLessThanOrEqualTo(FIRST_REACH);
		assertThat(monthly / copy).isLessThanOrEqualTo(MONTHLY_REACH);
		assertThat(afterLoad).isLessThanOrEqualTo(HEAP_REACH);
	}

	private static void row(String work, double seconds, double copy, double reach) {
		System.out.printf("%-45s %7.2f s  %5.2f x COPY  (reach %.0f x)%n", work, seconds, seconds / copy, reach);
	}

	private RunReport copy(Path file) throws Exception {
		try (Connection connection = intake.database.owner().getConnection();
				Statement statement = connection.createStatement();
				InputStream in = Files.newInputStream(file)) {
			statement.execute("drop table if exists membership.bare");
			statement.execute("create table membership.bare (" + columns(file) + ")");
			connection.unwrap(PGConnection.class).getCopyAPI()
				.copyIn("copy membership.bare from stdin (format csv, header)", in, 1 << 16);
			statement.execute("drop table membership.bare");
			return null;
		}
	}

	private static String columns(Path file) throws IOException {
		try (var lines = Files.newBufferedReader(file)) {
			int count = lines.readLine().split(",", -1).length;
			return IntStream.range(0, count)
				.mapToObj(i -> "c" + i + " text")
				.collect(Collectors.joining(", "));
		}
	}

	private static double seconds(Callable<?> work) throws Exception {
		long begin = System.nanoTime();
		work.call();
		return (System.nanoTime() - begin) / 1e9;
	}

	/** Notes what is in use right after each collection; the most of it is what the work keeps. */
	private static AtomicLong watchHeap() {
		AtomicLong most = new AtomicLong();
		for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
			((NotificationEmitter) collector).addNotificationListener((notification, handback) -> {
				GcInfo collection = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
					.getGcInfo();
				long kept = collection.getMemoryUsageAfterGc()
					.entrySet()
					.stream()
					.filter(pool -> pool.getKey().startsWith("G1") || pool.getKey().contains("Gen"))
					.mapToLong(pool -> pool.getValue().getUsed())
					.sum();
				most.accumulateAndGet(kept, Math::max);
			}, null, null);
		}
		return most;
	}

}
