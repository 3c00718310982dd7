package jp.mykempo.checkups.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.Interpretation;
import jp.mykempo.checkups.core.ItemValue;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunReport;
import jp.mykempo.imports.RunState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines below a header of item codes, ours and those of the ministry's free program (O3). */
class CsvIntakeTest {

	private static final String HEADER = "保険者番号,記号,番号,枝番,氏名,生年月日,性別,健診実施年月日,健診機関番号,健診機関名,";

	private static final String HANAKO = "06991236,1001,123,0,ミホン　ハナコ,1975/04/01,2,2025-06-10,1312345678,みほん健診センター,";

	@TempDir
	private Path folder;

	private CheckupIntake intake;

	@BeforeEach
	void begin() {
		intake = new CheckupIntake(folder);
	}

	@Test
	void aLineIsAReport() {
		long hanako = intake.hanako();

		assertThat(intake.applied(HEADER + "9N001000000000001,9N736000000000011,9N511000000000049,9N006000000000001,9A755000000000001\r\n"
				+ "# 花子だけ\r\n" + HANAKO + "162.3,3,\"異常なし、\"\"経過観察\"\"\",未実施,測定不能\r\n")).isEqualTo("added 1");

		assertThat(intake.entries()).containsExactly(
				Entry.of("9N001000000000001", new ItemValue.Measured(new BigDecimal("162.3"), "cm")),
				Entry.of("9N736000000000011", new ItemValue.Coded("3", "1.2.392.200119.6.24060")),
				Entry.of("9N511000000000049", new ItemValue.Text("異常なし、\"経過観察\"")),
				Entry.of("9N006000000000001", new ItemValue.NotTested()),
				Entry.of("9A755000000000001", new ItemValue.Unmeasurable()));
		assertThat(intake.rows("select person_id, report_code, programme_code from checkups.report"))
			.containsExactly(hanako + " 10 010");
	}

	@Test
	void aBareHighIsTheEdgeOfTheFormWhereThereIsOne() {
		intake.applied(HEADER + "2A030000001930101,2A020000001930101,9N121000000000001\n" + HANAKO + "H,Ｌ,H\n");

		assertThat(intake.value("2A030000001930101")).isEqualTo(new ItemValue.AboveRange(new BigDecimal("30.0"), "g/dL"));
		assertThat(intake.value("2A020000001930101")).isEqualTo(new ItemValue.BelowRange(new BigDecimal("0"), "万/mm3"));
		assertThat(intake.entry("9N121000000000001"))
			.isEqualTo(new Entry("9N121000000000001", new ItemValue.Unmeasurable(), Interpretation.H, null, null, null));
	}

	@Test
	void theSameCheckupComesByCsvAndXmlOnce() {
		intake.hanako();
		intake.applied(CdaText.usual().xml());

		assertThat(intake.applied(HEADER + "9N001000000000001,9A755000000000001\n" + HANAKO + "162.3,118\n")).isEqualTo("unchanged 1");
	}

	@Test
	void ms932IsSeenBelowAsciiComments() throws IOException {
		byte[] bytes = ("#1,2,3\r\n" + HEADER + "9N511000000000049\r\n" + HANAKO.replace("みほん", "髙﨑") + "①異常なし\r\n")
			.getBytes(Charset.forName("windows-31j"));

		assertThat(intake.applied(bytes)).isEqualTo("added 1, waiting 1");

		assertThat(intake.rows("select institution_name from checkups.report")).containsExactly("髙﨑健診センター");
		assertThat(intake.value("9N511000000000049")).isEqualTo(new ItemValue.Text("①異常なし"));
	}

	@Test
	void deletionsAndOtherProgrammesHaveColumns() {
		String header = HEADER + "報告区分,健診プログラム,9N001000000000001\n";
		intake.applied(header + HANAKO + "41,030,162.3\n");

		assertThat(intake.applied(header + HANAKO + "49,030,\n")).isEqualTo("deleted 1");
	}

	@Test
	void errorsAreToldByLineAndColumn() {
		RunReport report = intake.apply(HEADER + "9A755000000000001,9N736000000000011\n" + HANAKO + "9000,9\n" + HANAKO + "120\n"
				+ HANAKO.replace("2025-06-10", "2026-12-01") + "120,1\n" + HANAKO.replace("1975/04/01", "") + "120,1\n" + HANAKO + ",\n");

		assertThat(report.state()).isEqualTo(RunState.REFUSED);
		assertThat(CheckupIntake.findings(report)).containsExactly(
				"ERROR 2:11 9A755000000000001 checkups.intake.value.absurd",
				"ERROR 2:12 9N736000000000011 checkups.intake.value.code", "ERROR 3:0 null imports.line.columns",
				"ERROR 4:8 健診実施年月日 checkups.intake.exam.future", "ERROR 5:6 生年月日 checkups.intake.missing.BIRTH_DATE",
				"ERROR 6:0 null checkups.intake.empty");
		assertThat(CheckupIntake.counts(report)).isEqualTo("faulty 5");
	}

	@Test
	void aFileThatWasCutOffIsRefused() {
		Path file = intake.file(HEADER + "9A755000000000001\n" + HANAKO + "118\n" + HANAKO.substring(0, 30));

		RunReport report = intake.run(Arrival.toApply(file, Mode.DIFFERENCE).leavingOutBadLines());

		assertThat(report.refusal().reason()).isEqualTo("imports.file.cutOff");
		assertThat(intake.count("checkups.report")).isZero();
	}

	@Test
	void theSampleOfOthersComesInWithTheErrorsThatItDeserves() throws IOException {
		byte[] sample = Files.readAllBytes(Path.of("../shared/data/samples/checkup-csv/sample001-1-2024.csv"));

		RunReport refused = intake.apply(sample);
		RunReport partly = intake.run(Arrival.toApply(intake.file(sample), Mode.DIFFERENCE).leavingOutBadLines());

		assertThat(refused.state()).isEqualTo(RunState.REFUSED);
		assertThat(CheckupIntake.findings(refused)).containsExactly("WARNING 4:2 受診者保険者番号 checkups.intake.checkDigit",
				"ERROR 4:4 受診者被保険者番号 kernel.number.character",
				"WARNING 4:0 null checkups.intake.institution.missing",
				"ERROR 4:29 9A755000000000001 checkups.intake.value.absurd",
				"ERROR 5:16 9N011000000000001 checkups.intake.value.negative",
				"ERROR 5:29 9A755000000000001 checkups.intake.value.absurd",
				"WARNING 6:2 受診者保険者番号 checkups.intake.checkDigit",
				"WARNING 7:2 受診者保険者番号 checkups.intake.checkDigit", "ERROR 10:3 受診者被保険者記号 kernel.symbol.missing",
				"ERROR 11:3 受診者被保険者記号 kernel.symbol.missing", "ERROR 12:3 受診者被保険者記号 kernel.symbol.missing",
				"ERROR 13:3 受診者被保険者記号 kernel.symbol.missing");
		assertThat(CheckupIntake.counts(partly)).isEqualTo("added 4, waiting 4, faulty 6");
		assertThat(intake.rows("select exam_date, jsonb_array_length(entries) from checkups.report order by 1"))
			.containsExactly("2008-05-06 45", "2008-07-02 47", "2008-07-05 48", "2008-08-03 48");
	}

}
