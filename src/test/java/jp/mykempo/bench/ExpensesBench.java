package jp.mykempo.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.mykempo.TestDatabase;
import jp.mykempo.expenses.intake.Intake;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Flat files of claims, whole, against {@code COPY} of the same lines into an unindexed table of texts: ten claims of each
 * member within a year, by month, into an empty table; then as many of the next year into the filled one.
 * {@code -Dbench.claims=100000} makes it smaller.
 */
@Tag("bench")
class ExpensesBench {

	private static final int CLAIMS = Integer.getInteger("bench.claims", 1_000_000);

	private static final int MEMBERS = CLAIMS / 10;

	private static final int INSTITUTIONS = 5_000;

	private static final String HEADER = "保険者番号,記号,番号,枝番,受診者カナ,生年月日,診療年月,点数表区分,入外,医療機関コード,医療機関名,日数,総医療費,健保負担,"
			+ "公費負担,自己負担相当額,食事療養費,標準負担額,高額療養費,付加給付,支給年月,レセプト検索番号,取消区分\r\n";

	private static final String[] NAMES = "アオキ イシダ ウエノ エンドウ オオタ カトウ キムラ クドウ ケンモツ コバヤシ サトウ シミズ スズキ タナカ ナカムラ ハヤシ ミホン ヤマダ"
		.split(" ");

	private static final String[] GIVEN = "イチロウ ジロウ サブロウ ハナコ サクラ ヨウコ ケンジ アヤカ ユウト メイ ソウタ トメ".split(" ");

	private final Intake intake = new Intake();

	private final ServerProcess server = ServerProcess.of(TestDatabase.dataDirectory());

	private final Random random = new Random(1);

	@TempDir
	private Path folder;

	@Test
	void aMillionLines() throws Exception {
		members();
		Path first = file(2025);
		Path next = file(2026);
		copy(first);
		double copy = Math.min(seconds(() -> copy(first)), Math.min(seconds(() -> copy(first)), seconds(() -> copy(first))));
		double begun = cpu();
		copy(first);
		double copied = cpu();
		double load = seconds(() -> intake.apply(first));
		double loaded = cpu();
		double more = seconds(() -> intake.apply(next));
		System.out.printf("COPY of %,d claims %.2f s, first load %.2f s, a year later %.2f s%n", CLAIMS, copy, load, more);
		System.out.printf("CPU of database and application: %.2f s, %.2f s, %.2f s%n", copied - begun, loaded - copied,
				cpu() - loaded);
		assertThat(intake.sql.sql("select count(*) from expenses.claim where person_id is not null").query(Long.class).single())
			.isEqualTo(2L * CLAIMS);
		Measured.atMost("expenses: the same number into a filled table / COPY", more / copy, 5).print();
		Measured ratio = Measured.atMost("expenses: %,d lines / COPY".formatted(CLAIMS), load / copy, 5);
		ratio.print();
		assertThat(ratio.reached()).isTrue();
	}

	/** Families of three; their names and dates of birth follow from their numbers. */
	private void members() {
		intake.sql.sql("""
				insert into membership.person (id, name, kana, kana_key, birth_date, sex)
				select n, 'ミホン', 'ミホン', 'ミホン', date '1950-01-01' + (n * 37 %% 25000)::integer, 1 + n %% 2
				from generate_series(1, %d) n
				""".formatted(MEMBERS).replace("%%", "%")).update();
		intake.sql.sql("""
				insert into membership.coverage (id, person_id, insurer_no, symbol, number, branch, symbol_key, number_key,
					branch_key, category, insured, insured_person_id, acquired_on, acquisition_reason, key_hash, line_hash,
					import_run)
				select n, n, '06991236', '1001', (n + 2) / 3, '0' || (n + 2) %% 3, '1001', (n + 2) / 3, '0' || (n + 2) %% 3, 1,
					n %% 3 = 1, case when n %% 3 <> 1 then n - (n + 2) %% 3 end, '2015-04-01', 'UNKNOWN', n, n, 1
				from generate_series(1, %d) n
				""".formatted(MEMBERS).replace("%%", "%")).update();
		try (Connection connection = intake.database.owner().getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("analyze membership.person");
			statement.execute("analyze membership.coverage");
		}
		catch (java.sql.SQLException failed) {
			throw new IllegalStateException(failed);
		}
	}

	private Path file(int year) throws IOException {
		Path file = folder.resolve(year + ".csv");
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write(HEADER);
			for (int i = 0; i < CLAIMS; i++) {
				out.write(line(i, year));
			}
		}
		return file;
	}

	private String line(int i, int year) {
		int month = 1 + (int) (10L * i / CLAIMS);
		int member = 1 + random.nextInt(MEMBERS);
		int institution = random.nextInt(INSTITUTIONS);
		boolean inHospital = random.nextInt(25) == 0;
		int points = inHospital ? 20_000 + random.nextInt(60_000) : 200 + random.nextInt(1500);
		String table = inHospital ? "1,1" : random.nextInt(3) == 0 ? "4," : random.nextInt(5) == 0 ? "3,2" : "1,2";
		return "06991236,1001,%d,0%d,%s %s,%s,%d%02d,%s,13%08d,みほん%d内科クリニック,%d,%d,%d,0,%d,%s,,%s,%d%02d,%d%013d,\r\n".formatted(
				(member + 2) / 3, (member + 2) % 3, NAMES[member % NAMES.length], GIVEN[member % GIVEN.length],
				java.time.LocalDate.of(1950, 1, 1).plusDays(member * 37L % 25000), year, month, table, institution, institution,
				1 + random.nextInt(5), points * 10, points * 7, points * 3, inHospital ? "7680,4600" : ",",
				inHospital ? "90680" : "", year, month, year, i);
	}

	private Object copy(Path file) throws Exception {
		try (Connection connection = intake.database.owner().getConnection();
				Statement statement = connection.createStatement();
				InputStream in = Files.newInputStream(file)) {
			statement.execute("drop table if exists expenses.bare");
			String columns = IntStream.range(0, HEADER.split(",").length)
				.mapToObj(i -> "c" + i + " text")
				.collect(Collectors.joining(", "));
			statement.execute("create table expenses.bare (" + columns + ")");
			connection.unwrap(PGConnection.class).getCopyAPI()
				.copyIn("copy expenses.bare from stdin (format csv, header)", in, 1 << 16);
			statement.execute("drop table expenses.bare");
			return null;
		}
	}

	/** CPU seconds of this process and of the database's so far: what a busy machine does not change. */
	private double cpu() {
		double own = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
			.getProcessCpuTime() / 1e9;
		return own + server.cpuTime().toMillis() / 1e3;
	}

	private static double seconds(Callable<?> work) throws Exception {
		long begin = System.nanoTime();
		work.call();
		return (System.nanoTime() - begin) / 1e9;
	}

}
