package jp.mykempo.membership.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.Finding;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunReport;
import jp.mykempo.imports.RunState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** O2, T4: whatever is wrong with a file, it says where, and nothing of it goes in. */
class BrokenFilesTest {

	private final Intake intake = new Intake();

	@TempDir
	private Path folder;

	@AfterEach
	void nothingWentIn() {
		assertThat(intake.count("membership.person")).isZero();
		assertThat(intake.count("membership.coverage")).isZero();
		assertThat(intake.rows("select distinct state from imports.run")).containsExactly("REFUSED");
	}

	@ParameterizedTest
	@CsvSource({ "生年月日, '', membership.intake.missing", "生年月日, 1975-02-30, kernel.date.impossible",
			"生年月日, x, kernel.date.unreadable", "生年月日, 2026-11-23, membership.intake.birth.future",
			"生年月日, 1880-01-01, membership.intake.birth.old", "生年月日, 2021-01-01, membership.intake.acquired.beforeBirth",
			"資格取得年月日, '', membership.intake.missing", "資格喪失年月日, 2020-03-31, membership.intake.loss.beforeAcquired",
			"喪失事由, 01, membership.intake.loss.withoutDate", "氏名カナ, 見本花子, kernel.kana.kanji",
			"氏名カナ, ミホン\uE000, kernel.kana.character", "番号, 56O044, kernel.number.lookalike.O",
			"記号, <b>, kernel.symbol.character", "枝番, A, kernel.branch.digits", "保険者番号, 123, kernel.insurer.digits",
			"本人家族区分, 3, membership.intake.code", "加入者区分, 9, membership.intake.code", "性別, x, membership.intake.code",
			"郵便番号, 100, membership.intake.postalCode", "事業所コード, '', membership.intake.employer.missing",
			"事業所名, '', membership.intake.employer.unknown", "旧記号, 1, membership.intake.oldNumber.incomplete",
			"氏名漢字, 見本\u0000花子, imports.text.control", "氏名漢字, 見本\uFFFD, imports.text.broken",
			"住所, '\"東京都\n見本区\"', imports.text.control" })
	void errorsStandByLineAndColumn(String column, String entry, String reason) {
		RunReport report = apply(new CoverageFile().line(column, entry).in(folder));

		Finding error = errors(report).getFirst();
		assertThat(error.reason()).isEqualTo(reason);
		assertThat(error.line()).isEqualTo(2);
		assertThat(error.columnName()).isIn(column, "旧番号", "資格取得年月日", "事業所コード");
		assertThat(report.errors()).isOne();
		assertThat(intake.rows("select line, severity, reason from imports.line_error where severity = 'ERROR'"))
			.containsExactly("2 ERROR " + reason);
	}

	@Test
	void linesThatContradictEachOther() {
		assertThat(reasons(new CoverageFile().line().line())).containsExactly("membership.intake.duplicate");
		assertThat(reasons(new CoverageFile().child())).containsExactly("membership.intake.noInsured");
		assertThat(reasons(new CoverageFile().line().line("資格取得年月日", "2022-04-01")))
			.containsExactly("membership.intake.overlap");
		assertThat(reasons(new CoverageFile().line().line("生年月日", "1980-01-01", "資格取得年月日", "2022-04-01")))
			.contains("membership.intake.overlapNumber");
		assertThat(reasons(new CoverageFile().line().line("枝番", "01", "氏名カナ", "ミホン タロウ")))
			.containsExactly("membership.intake.twoInsured");
		assertThat(reasons(new CoverageFile().line("資格喪失年月日", "2026-10-02")
			.line("記号", "9", "資格取得年月日", "2026-10-01", "旧記号", "1001", "旧番号", "123")))
			.containsExactly("membership.intake.overlap");
	}

	@Test
	void filesThatAreNoSuchFile() throws IOException {
		assertRefused(folder.resolve("nothing.csv"), "imports.file.missing");
		assertRefused(folder, "imports.file.unreadable");
		assertRefused(file(new byte[0]), "imports.file.empty");
		assertRefused(file("\uFEFF".getBytes(StandardCharsets.UTF_8)), "imports.file.empty");
		assertRefused(file(new byte[] { 'P', 'K', 3, 4, 20 }), "imports.file.excel");
		assertRefused(new CoverageFile().line().in(folder, StandardCharsets.UTF_16), "imports.encoding.utf16");
		assertRefused(file(new byte[] { (byte) 0x82, (byte) 0xFF, (byte) 0xFE, '\n' }), "imports.encoding.unknown");
		assertRefused(file("a,b,c\n1,2,3\n".getBytes(StandardCharsets.UTF_8)), "imports.columns.missing");
		assertRefused(new CoverageFile().line("番 号", "1").in(folder), "imports.columns.twice");
		assertRefused(new CoverageFile().in(folder), "imports.errors");
	}

	@Test
	void bytesThatAreNoCharacterAreFoundWhereTheyStand() {
		Charset ms932 = Charset.forName("windows-31j");
		byte[] utf8 = new CoverageFile().line("氏名漢字", "§§").text().replace("§§", "@@").getBytes(StandardCharsets.UTF_8);
		assertThat(errors(apply(file(replaced(utf8, (byte) 0xC3))))).extracting(Finding::reason, Finding::columnName)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("imports.text.broken", "氏名漢字"));
		byte[] mixed = concat(new CoverageFile().line().text().getBytes(ms932),
				"06991236,１\r\n".getBytes(StandardCharsets.UTF_8));
		assertThat(apply(file(mixed)).state()).isEqualTo(RunState.REFUSED);
	}

	@Test
	void aFileThatWasCutOffIsNoticed() {
		String text = new CoverageFile().line().child().text();
		RunReport report = apply(file(text.substring(0, text.length() - 60).getBytes(StandardCharsets.UTF_8)));

		assertThat(report.refusal().reason()).isEqualTo("imports.file.cutOff");
		assertThat(errors(report)).extracting(Finding::reason).contains("imports.line.columns");
	}

	@Test
	void aQuoteThatIsNotClosed() {
		String text = new CoverageFile().line("氏名漢字", "\"見本").child().text();
		RunReport small = apply(file(text.getBytes(StandardCharsets.UTF_8)));
		assertThat(small.errors()).isPositive();

		CoverageFile many = new CoverageFile().line("氏名漢字", "\"見本");
		for (int i = 0; i < 5000; i++) {
			many.line();
		}
		assertRefused(many.in(folder), "imports.record.long");
	}

	@Test
	void aHundredThousandColumns() {
		String header = new CoverageFile().line().text().lines().findFirst().orElseThrow();
		assertRefused(file((header + ",x".repeat(600) + "\n").getBytes(StandardCharsets.UTF_8)), "imports.columns.many");
		assertRefused(file((header + ",".repeat(20_000) + "\n").getBytes(StandardCharsets.UTF_8)), "imports.columns.many");
		assertRefused(file((header + ",".repeat(100_000) + "\n").getBytes(StandardCharsets.UTF_8)), "imports.line.long");
		String line = new CoverageFile().line().text() + ",".repeat(30_000) + "\n";
		assertThat(apply(file(line.getBytes(StandardCharsets.UTF_8))).state()).isEqualTo(RunState.REFUSED);
		assertRefused(file((new CoverageFile().line().text() + ",".repeat(100_000)).getBytes(StandardCharsets.UTF_8)),
				"imports.record.columns");
	}

	@Test
	void aLineOfOneGibibyte() throws IOException {
		Path file = new CoverageFile().line().in(folder);
		try (OutputStream out = Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)) {
			byte[] mebibyte = new byte[1 << 20];
			Arrays.fill(mebibyte, (byte) 'x');
			for (int i = 0; i < 1024; i++) {
				out.write(mebibyte);
			}
		}
		long before = System.nanoTime();
		assertRefused(file, "imports.line.long");
		assertThat((System.nanoTime() - before) / 1_000_000_000).isLessThan(10);
		Files.delete(file);
	}

	@Test
	void aMillionErrorsFillNoMemory() throws IOException {
		Path file = folder.resolve("errors.csv");
		List<String> lines = new CoverageFile().line("生年月日", "x").text().lines().toList();
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write(lines.get(0) + "\n");
			for (int i = 0; i < 50_000; i++) {
				out.write(lines.get(1) + "\n");
			}
		}
		RunReport report = apply(file);
		assertThat(report.errors()).isEqualTo(50_000);
		assertThat(report.found().first()).hasSize(1000);
	}

	private RunReport apply(Path file) {
		return intake.run(Arrival.toApply(file, Mode.FULL));
	}

	private void assertRefused(Path file, String reason) {
		RunReport report = apply(file);
		assertThat(report.state()).isEqualTo(RunState.REFUSED);
		assertThat(report.refusal().reason()).isEqualTo(reason);
	}

	private List<String> reasons(CoverageFile file) {
		return errors(apply(file.in(folder))).stream().map(Finding::reason).distinct().toList();
	}

	private static List<Finding> errors(RunReport report) {
		return report.found().first().stream().filter(f -> f.severity() == Finding.Severity.ERROR).toList();
	}

	private Path file(byte[] bytes) {
		return CoverageFile.write(folder, bytes);
	}

	/** Each @ as that byte. */
	private static byte[] replaced(byte[] text, byte by) {
		for (int i = 0; i < text.length; i++) {
			text[i] = text[i] == '@' ? by : text[i];
		}
		return text;
	}

	private static byte[] concat(byte[] one, byte[] other) {
		byte[] both = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, both, one.length, other.length);
		return both;
	}

}
