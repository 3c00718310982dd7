package jp.mykempo.expenses.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunReport;
import jp.mykempo.imports.RunState;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** O3: claim files (UKE), of our own and the sample of somebody else's. */
class ClaimFileTest {

	/** Seventy-five claims of October 2021; the file is not part of the project. */
	private static final Path SAMPLE = Path.of("../shared/data/samples/uke/RECEIPTC_GAIRAI_SAMPLE.UKE");

	private static final String MEDICAL = """
			IR,1,13,1,1234567,,みほん総合病院,202609,00,03-0000-0000
			RE,1,1111,202608,見本　一郎,1,19720203,,20260803,,,,,C1,,,,,S1,,,,,,,,,,,,,,,,,,ミホンイチロウ,
			HO,06991236,１００１,１２３,4,38640,,12,7680,,,80000,,,
			SN,1,01,,,,01,,
			SY,8830417,20260803,1,,,01,
			SI,90,1,190117710,,1,1,,
			RE,2,1124,202608,見本　さくら,2,20220601,,,,,,,C2,,,,,,,,,,,,,,,,,,,,,,,ミホンサクラ,
			HO,06991236,１００１,１２３,1,842,,,,,,,,,
			KO,83136019,1111111,,1,842,500,,,,
			SJ,01,何か
			GO,2,39482,99
			""";

	private static final String PHARMACY = """
			YK,1,13,4,7654321,みどり薬局　本町店,202609,00,03-0000-0001
			RE,1,4112,50808,見本　花子,2,3500401,,,13,1,1234567,みほん総合病院,,,
			HO,06991236,1001,123,2,620,,,,1500
			SH,1,01
			GO,1,620,99
			""";

	private static final String DENTAL = """
			IR,1,13,3,7777777,,さくら台歯科,202609,00,
			RE,1,3118,202608,見本　トメ,2,19520101,,,,,,,,,,,,,,,,,,,ミホントメ
			HO,06991236,1001,123,3,1260,,,,,
			GO,1,1260,99
			""";

	private final Intake intake = new Intake();

	@Test
	void theSampleComesOutRight() {
		Assumptions.assumeTrue(Files.exists(SAMPLE), "the sample lies beside the project");
		RunReport report = intake.apply(SAMPLE);

		assertThat(report.counts()).containsEntry("added", 69L).containsEntry("corrected", 0L).containsEntry("waiting", 69L)
			.containsEntry("publicOnly", 6L);
		assertThat(Intake.findings(report)).hasSize(7)
			.endsWith("636 0 total")
			.filteredOn(finding -> finding.endsWith("publicOnly"))
			.hasSize(6);
		assertThat(intake.rows("""
				select line, kind, month, days, total, by_society, by_public, by_patient, meal_total from expenses.claim
				where line in (2, 32, 80, 410, 609) order by line
				""")).containsExactly("2 MEDICAL_OUT 2021-10-01 1 136420 95494 677 40249 null",
				"32 MEDICAL_OUT 2021-10-01 1 2760 1932 0 828 null", "80 MEDICAL_OUT 2021-10-01 3 6620 5296 724 600 null",
				"410 MEDICAL_OUT 2021-10-01 1 7880 6304 1376 200 null",
				"609 MEDICAL_OUT 2021-10-01 1 12720 10176 44 2500 null");
		assertThat(intake.rows("""
				select count(*), sum(total), sum(days), bool_and(by_society + by_public + by_patient = total),
					count(distinct claim_key), min(i.code)
				from expenses.claim join expenses.institution i on i.id = institution_id
				""")).containsExactly("69 818800 79 t 69 1210000000");
		assertThat(intake.rows("select branch_key from expenses.waiting where branch_key is not null order by 1"))
			.containsExactly("00", "03");
	}

	/**
	 * Told apart from the importer: a point is ten yen; before school and for most from seventy on the share is 20 %, else
	 * 30 %; where funds cover all points the patient pays what KO says, and never more than the share.
	 */
	@Test
	void eachOfTheSeventyFiveIsRight() throws IOException {
		Assumptions.assumeTrue(Files.exists(SAMPLE), "the sample lies beside the project");
		RunReport report = intake.apply(SAMPLE);
		List<String[]> records = Files.readAllLines(SAMPLE, Intake.MS932).stream().map(line -> line.split(",", -1)).toList();
		List<String> expected = new ArrayList<>();
		long claims = 0;
		long points = 0;
		for (int i = 0; i < records.size(); i++) {
			if (records.get(i)[0].equals("RE")) {
				String[] costs = records.get(i + 1);
				claims++;
				points += Long.parseLong(costs[5]);
				if (costs[0].equals("HO")) {
					expected.add(claim(i + 1, records.get(i)[2], costs, records.get(i + 2)));
				}
			}
		}

		assertThat(claims).isEqualTo(75);
		assertThat(intake.rows("select line, days, total, by_society, by_public, by_patient from expenses.claim order by line"))
			.hasSize(69)
			.containsExactlyElementsOf(expected);
		String[] totals = records.stream().filter(record -> record[0].equals("GO")).findFirst().orElseThrow();
		assertThat(totals[2]).as("the file's own sum counts the six of public funds alone too").isEqualTo("" + points);
		assertThat(report.found().first().getLast().arguments()).isEqualTo(List.of("75", "" + points));
	}

	private static String claim(int line, String kind, String[] costs, String[] funds) {
		long total = 10 * Long.parseLong(costs[5]);
		long tenths = "3478".indexOf(kind.charAt(3)) >= 0 ? 2 : 3;
		boolean funded = funds[0].equals("KO");
		long covered = funded ? 10 * Long.parseLong(funds[5]) : 0;
		long left = funded ? Math.min(Long.parseLong(funds[6]), covered * tenths / 10) : 0;
		long patient = (total - covered) * tenths / 10 + left;
		long society = total * (10 - tenths) / 10;
		return line + " " + costs[4] + " " + total + " " + society + " " + (total - society - patient) + " " + patient;
	}

	@Test
	void medicalInAndOut() {
		RunReport report = intake.apply(Intake.file(MEDICAL.replace("\n", "\r\n") + "\u001A", Intake.MS932));

		assertThat(Intake.findings(report)).isEmpty();
		assertThat(rows()).containsExactly(
				"MEDICAL_IN 2026-08-01 4 386400 306400 0 80000 7680 1311234567 みほん総合病院",
				"MEDICAL_OUT 2026-08-01 1 8420 6736 1184 500 null 1311234567 みほん総合病院");
		assertThat(waiting()).containsExactly("06991236 1001 123 01 1972-02-03 1 ミホンイチロウ",
				"06991236 1001 123 null 2022-06-01 2 ミホンサクラ");
	}

	@Test
	void pharmacyInOldDates() {
		intake.apply(Intake.file(PHARMACY, Intake.MS932));

		assertThat(rows()).containsExactly("PHARMACY 2026-08-01 2 6200 4700 0 1500 null 1347654321 みどり薬局　本町店");
		assertThat(waiting()).containsExactly("06991236 1001 123 null 1975-04-01 2 null");
	}

	@Test
	void dentalWithTheShareOfSeventy() {
		intake.apply(Intake.file(DENTAL, StandardCharsets.UTF_8));

		assertThat(rows()).containsExactly("DENTAL_OUT 2026-08-01 3 12600 10080 0 2520 null 1337777777 さくら台歯科");
	}

	@Test
	void recordsBehindLineNumbersAndSeveralInstitutions() {
		String text = (MEDICAL + DENTAL).lines().map(line -> "1," + line.length() + "," + line + "\r\n").reduce("", String::concat);

		assertThat(Intake.findings(intake.apply(Intake.file("1,1,MN,,\r\n" + text, Intake.MS932)))).isEmpty();
		assertThat(rows()).hasSize(3);
	}

	@Test
	void neitherDiseasesNorTreatmentsAreKept() {
		intake.apply(Intake.file(MEDICAL, Intake.MS932));

		assertThat(intake.rows("select c::text from expenses.claim c union all select w::text from expenses.waiting w"))
			.noneMatch(row -> row.contains("8830417") || row.contains("190117710"));
	}

	@Test
	void theNextMonthsFileCorrects() {
		intake.apply(Intake.file(MEDICAL, Intake.MS932));
		RunReport report = intake.apply(Intake.file(MEDICAL.replace("38640", "38000").replace("39482", "38842"), Intake.MS932));

		assertThat(report.counts()).containsEntry("corrected", 1L).containsEntry("unchanged", 1L).containsEntry("added", 0L);
		assertThat(rows()).hasSize(2).anyMatch(row -> row.startsWith("MEDICAL_IN 2026-08-01 4 380000"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RE,1,1111|RE,1,9111|2 3 receiptKind
			13,1,1234567|13,1,12=4567|1 5 institution
			13,1,1234567|13,1,123456789012345678901234567|1 5 institution
			RE,1,1111|RE,1,1411|
			RE,1,1111|RE,1,6112|2 3 nursing
			1111,202608|1111,202612|2 4 month.future
			1111,202608|1111,202613|2 4 month.impossible
			19720203|19720231|2 7 kernel.date.impossible
			19720203||2 7 missing
			,4,38640|,4,-38640|3 6 negative
			,4,38640|,4,|3 6 missing
			,4,38640|,4,12x|3 6 number
			,4,38640|,400,38640|3 5 days
			,80000|,800000|3 12 sum
			１２３,4|,4|3 4 missing
			,842,500|,900,500|9 6 sum
			,842,500|,842,-1|9 7 negative
			""")
	void claimsAreRefusedByColumn(String entry, String wrong, String finding) {
		String text = MEDICAL.replace(entry, wrong == null ? "" : wrong);
		RunReport report = intake.run(Arrival.toCheck(Intake.file(text, Intake.MS932), Mode.DIFFERENCE));
		List<String> errors = Intake.findings(report).stream().filter(found -> !found.endsWith(" total")).toList();

		assertThat(errors).isEqualTo(finding == null ? List.of() : List.of(finding));
	}

	@Test
	void aCutFileIsRefused() {
		for (int end : List.of(MEDICAL.indexOf("RE,2"), MEDICAL.indexOf("KO,") + 10, MEDICAL.indexOf("GO,"))) {
			RunReport report = intake.run(Arrival.toApply(Intake.file(MEDICAL.substring(0, end), Intake.MS932), Mode.DIFFERENCE));
			assertThat(report.state()).as("cut at " + end).isEqualTo(RunState.REFUSED);
		}
		assertThat(intake.count("expenses.claim")).isZero();
	}

	@Test
	void noClaimFillsTheMemory() {
		String fund = "KO,83136019,1111111,,1,842,500,,,,\n";
		RunReport report = intake.run(Arrival.toCheck(Intake.file(MEDICAL.replace(fund, fund.repeat(30)), Intake.MS932), Mode.DIFFERENCE));

		assertThat(Intake.findings(report)).containsExactly("29 0 funds");
	}

	@Test
	void charactersThatNoDatabaseTakesAreTold() {
		Path file = Intake.file(MEDICAL.replace("1234567,", "1234\u0000567,"), Intake.MS932);
		RunReport report = intake.run(Arrival.toApply(file, Mode.DIFFERENCE));

		assertThat(Intake.findings(report)).containsExactly("1 5 institution");
		assertThat(rows()).isEmpty();
	}

	@Test
	void aBadClaimIsLeftOutWhole() {
		Path file = Intake.file(MEDICAL.replace("19720203", "19720231"), Intake.MS932);
		RunReport report = intake.run(Arrival.toApply(file, Mode.DIFFERENCE).leavingOutBadLines());

		assertThat(report.state()).isEqualTo(RunState.APPLIED);
		assertThat(rows()).hasSize(1).allMatch(row -> row.startsWith("MEDICAL_OUT"));
	}

	private List<String> rows() {
		return intake.rows("""
				select kind, month, days, total, by_society, by_public, by_patient, meal_total, i.code, i.name
				from expenses.claim c join expenses.institution i on i.id = c.institution_id where latest order by line
				""");
	}

	private List<String> waiting() {
		return intake.rows("""
				select insurer_no, symbol_key, number_key, branch_key, birth_date, sex, kana_key from expenses.waiting order by id
				""");
	}

}
