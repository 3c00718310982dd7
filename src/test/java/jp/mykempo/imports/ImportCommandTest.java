package jp.mykempo.imports;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

import javax.sql.DataSource;

import jp.mykempo.TestDatabase;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.imports.RunLog.Place;
import jp.mykempo.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** O2: the command line, the ledger, and one import at a time. */
class ImportCommandTest {

	private static final byte[] HASH = new byte[32];

	private final DataSource source = TestDatabase.fresh().app();

	private final JdbcClient sql = JdbcClient.create(source);

	private final List<Arrival> arrivals = new ArrayList<>();

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	private boolean leavesOut = true;

	private Reading reading = log -> new ImportOutcome.Checked(Map.of("added", 1234L), HASH);

	@Test
	void theReportIsInTheReadersLanguage() throws Exception {
		assertThat(run(Locale.JAPANESE, "coverage", file())).isZero();
		assertThat(text()).contains("資格マスターの取り込み: a.csv(全件", "追加: 1,234件", "--apply を付けてください");
		assertThat(run(Locale.ENGLISH, "coverage", file())).isZero();
		assertThat(text()).contains("Import of coverage master: a.csv (full", "added: 1,234");
		assertThat(sql.sql("select actor || ' ' || state from imports.run").query(String.class).list())
			.containsOnly("command:import CHECKED");
	}

	@Test
	void optionsAreUnderstood() throws Exception {
		run(Locale.JAPANESE, "coverage", file(), "--apply", "--mode=difference", "--confirm-ends=12", "--without-bad-lines");
		assertThat(arrivals).containsExactly(
				new Arrival(folder.resolve("a.csv"), Mode.DIFFERENCE, true, OptionalLong.of(12), true));
	}

	@Test
	void linesThatBelongTogetherAreNotLeftOut() throws Exception {
		leavesOut = false;
		assertThat(run(Locale.JAPANESE, "coverage", file(), "--without-bad-lines")).isEqualTo(1);
		assertThat(text()).contains("一部の行だけを除くことはできません");
		assertThat(arrivals).isEmpty();
	}

	@Test
	void wrongUseIsExplained() throws Exception {
		for (String[] arguments : List.of(new String[] {}, new String[] { "coverage" }, new String[] { "nothing", "a" },
				new String[] { "coverage", "a", "b" }, new String[] { "coverage", "a", "--aply" },
				new String[] { "coverage", "a", "--confirm-ends=x" })) {
			assertThat(run(Locale.JAPANESE, arguments)).isEqualTo(2);
			assertThat(text()).startsWith("使い方: import");
		}
		assertThat(sql.sql("select count(*) from imports.run").query(Long.class).single()).isZero();
	}

	@Test
	void findingsAreTold() throws Exception {
		reading = log -> {
			log.error(3, new Place(11, "生年月日"), "kernel.date.impossible");
			log.warning(0, Place.WHOLE_LINE, "imports.columns.unknown", "趣味");
			return new ImportOutcome.Refused("imports.errors", List.of(), Map.of(), HASH);
		};
		assertThat(run(Locale.JAPANESE, "coverage", file())).isEqualTo(1);
		assertThat(text()).contains("誤り: 1件", "3行目 11列目「生年月日」: 暦にない日付です。", "趣味", "反映していません");
		assertThat(sql.sql("select line, column_no, column_name, reason, arguments[1] as argument from imports.line_error order by line")
			.query()
			.listOfRows()).extracting(row -> row.get("reason") + " " + row.get("argument"))
			.containsExactly("imports.columns.unknown 趣味", "kernel.date.impossible null");
	}

	@Test
	void whileOneRunsAnotherIsRefused() throws Exception {
		Path file = Path.of(file());
		List<RunReport> second = new ArrayList<>();
		reading = log -> {
			reading = other -> {
				throw new AssertionError("two at once");
			};
			Thread thread = Thread.ofPlatform().start(() -> second.add(imports().run(importer(), Arrival.toApply(file, Mode.FULL))));
			join(thread);
			return new ImportOutcome.Applied(Map.of(), HASH);
		};
		RunReport first = imports().run(importer(), Arrival.toApply(file, Mode.FULL));
		assertThat(first.state()).isEqualTo(RunState.APPLIED);
		assertThat(second.getFirst().refusal().reason()).isEqualTo("imports.busy");
	}

	@Test
	void whatFailsLeavesNothingButItsEntry() throws Exception {
		Path file = Path.of(file());
		reading = log -> {
			sql.sql("insert into membership.employer (code, name) values ('1', 'x')").update();
			throw new IllegalStateException("disk full");
		};
		assertThatThrownBy(() -> imports().run(importer(), Arrival.toApply(file, Mode.FULL)))
			.hasMessage("disk full");
		assertThat(sql.sql("select count(*) from membership.employer").query(Long.class).single()).isZero();
		assertThat(sql.sql("select state from imports.run").query(String.class).list()).containsExactly("INTERRUPTED");
	}

	@Test
	void runsThatAKilledProcessLeftAreClosedByTheNext() throws Exception {
		sql.sql("""
				insert into imports.run (kind, mode, file_name, file_size, actor) values ('coverage', 'FULL', 'x', 1, 'system')
				""").update();
		imports().run(importer(), Arrival.toCheck(Path.of(file()), Mode.FULL));
		assertThat(sql.sql("select state from imports.run order by id").query(String.class).list())
			.containsExactly("INTERRUPTED", "CHECKED");
	}

	private int run(Locale locale, String... arguments) {
		printed.reset();
		return new ImportCommand(imports(), new Words()).run(List.of(arguments),
				new PrintStream(printed, true, StandardCharsets.UTF_8), locale);
	}

	private Imports imports() {
		return new Imports(List.of(importer()), sql, new AuditTrail(sql), new DataSourceTransactionManager(source));
	}

	private String text() {
		return printed.toString(StandardCharsets.UTF_8);
	}

	private String file() throws Exception {
		return Files.writeString(folder.resolve("a.csv"), "x").toString();
	}

	private static void join(Thread thread) {
		try {
			thread.join(10_000);
		}
		catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private FileImporter importer() {
		return new FileImporter() {

			@Override
			public String kind() {
				return "coverage";
			}

			@Override
			public String wording() {
				return "membership.intake";
			}

			@Override
			public boolean mayLeaveOutBadLines() {
				return leavesOut;
			}

			@Override
			public ImportOutcome read(Arrival arrival, RunLog log) {
				arrivals.add(arrival);
				return reading.read(log);
			}

		};
	}

	/** What an importer does in a test. */
	private interface Reading {

		ImportOutcome read(RunLog log);

	}

}
