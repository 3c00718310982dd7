package jp.mykempo.checkups.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;

import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.Interpretation;
import jp.mykempo.checkups.core.ItemValue;
import jp.mykempo.checkups.core.Range;
import jp.mykempo.demo.society.cda.Schemas;
import jp.mykempo.imports.RunReport;
import jp.mykempo.imports.RunState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents of the ministry's kind: what they say is kept as they say it (O3). */
class CdaIntakeTest {

	private static final String OID = "1.2.392.200119.6.";

	@TempDir
	private Path folder;

	private CheckupIntake intake;

	private long hanako;

	@BeforeEach
	void master() {
		intake = new CheckupIntake(folder);
		hanako = intake.hanako();
	}

	@Test
	void ourDocumentsAreTheMinistrys() {
		Schemas.check(Schemas.RESULT, CdaText.usual().notTested("3F077000002327101").text("9N511000000000049", "異常なし").xml());
	}

	@Test
	void aDocumentIsThePersonsReport() throws IOException {
		assertThat(intake.applied(CdaText.usual().xml())).isEqualTo("added 1");

		assertThat(intake.rows("""
				select person_id, coverage_id is not null, exam_date, fiscal_year, institution_no, institution_name, report_code,
					programme_code, matching
				from checkups.report
				""")).containsExactly(hanako + " t 2025-06-10 2025 1312345678 みほん健診センター 10 010 ONE");
		assertThat(intake.value("9N001000000000001")).isEqualTo(new ItemValue.Measured(new BigDecimal("162.3"), "cm"));
		assertThat(intake.value("9A755000000000001")).isEqualTo(new ItemValue.Measured(new BigDecimal("118"), "mmHg"));
		assertThat(intake.rows("select kind, person_id from checkups.change")).containsExactly("ADDED " + hanako);
	}

	@Test
	void groupsWithinGroupsLoseNothing() {
		String group = """
				<observation classCode="OBS" moodCode="EVN"><code nullFlavor="NA"/>
				<entryRelationship typeCode="COMP">%s</entryRelationship>
				<entryRelationship typeCode="COMP"><observation classCode="OBS" moodCode="EVN"><code nullFlavor="NA"/>
				<entryRelationship typeCode="COMP">%s</entryRelationship></observation></entryRelationship>
				<entryRelationship typeCode="RSON">%s</entryRelationship></observation>
				""".formatted(
				CdaText.observation("2A030000001930101", "<value xsi:type=\"PQ\" value=\"13.4\" unit=\"g/dL\"/>"),
				CdaText.observation("8A065000002391901", "<value xsi:type=\"PQ\" value=\"71.2\" unit=\"ml/min/1.73m2\"/>"),
				CdaText.observation("2A020161001930149", "<value xsi:type=\"ST\">貧血の既往</value>"));

		intake.applied(CdaText.of().entry(group).xml());

		assertThat(intake.entries()).extracting(Entry::code)
			.containsExactly("2A030000001930101", "8A065000002391901", "2A020161001930149");
		assertThat(intake.value("8A065000002391901"))
			.isEqualTo(new ItemValue.Measured(new BigDecimal("71.2"), "mL/min/1.73m2"));
	}

	@Test
	void notTestedIsNoNumber() {
		intake.applied(CdaText.usual()
			.notTested("3F077000002327101")
			.result("3F070000002327101", "<value xsi:type=\"PQ\" nullFlavor=\"NI\"/>")
			.xml());

		assertThat(intake.value("3F077000002327101")).isEqualTo(new ItemValue.NotTested());
		assertThat(intake.value("3F070000002327101")).isEqualTo(new ItemValue.Unmeasurable());
	}

	@Test
	void highAndLowAreLimitsUnlessTheInstitutionsRangeSaysWhy() {
		String range = """
				<value xsi:type="PQ" value="%s" unit="mg/dL"/><interpretationCode code="%s"/><methodCode code="3F01510000"/>
				<referenceRange typeCode="REFV"><observationRange classCode="OBS" moodCode="EVN.CRT"><value xsi:type="IVL_PQ">
				<low value="30" unit="mg/dL"/><high value="149" unit="mg/dL"/></value></observationRange></referenceRange>
				""";
		intake.applied(CdaText.of()
			.result("3F015000002327101", range.formatted("180", "H"))
			.result("3F070000002327101", "<value xsi:type=\"PQ\" value=\"10\" unit=\"mg/dL\"/><interpretationCode code=\"L\"/>")
			.result("3F077000002327101", "<value xsi:type=\"PQ\" value=\"1000\" unit=\"mg/dl\"/><interpretationCode code=\"H\"/>")
			.xml());

		assertThat(intake.entry("3F015000002327101")).isEqualTo(new Entry("3F015000002327101",
				new ItemValue.Measured(new BigDecimal("180"), "mg/dL"), Interpretation.H,
				new Range(new BigDecimal("30"), new BigDecimal("149")), "3F01510000", null));
		assertThat(intake.value("3F070000002327101")).isEqualTo(new ItemValue.BelowRange(new BigDecimal("10"), "mg/dL"));
		assertThat(intake.value("3F077000002327101")).isEqualTo(new ItemValue.AboveRange(new BigDecimal("1000"), "mg/dL"));
	}

	@Test
	void theEdgeOfTheFormIsALimitWhateverTheInstitutionsRange() {
		String range = """
				<value xsi:type="PQ" value="%s" unit="mg/dL"/><interpretationCode code="H"/>
				<referenceRange typeCode="REFV"><observationRange classCode="OBS" moodCode="EVN.CRT"><value xsi:type="IVL_PQ">
				<low value="50" unit="mg/dL"/><high value="150" unit="mg/dL"/></value></observationRange></referenceRange>
				""";
		intake.applied(CdaText.of()
			.result("3F015000002327101", range.formatted("2000"))
			.result("3F015000002327201", range.formatted("1999"))
			.result("2A030000001930101", "<value xsi:type=\"PQ\" value=\"11.2\" unit=\"g/dL\"/><interpretationCode code=\"L\"/>")
			.result("2A020000001930101", "<value xsi:type=\"PQ\" value=\"1000\" unit=\"10*4/mm3\"/><interpretationCode code=\"H\"/>")
			.xml());

		assertThat(intake.value("3F015000002327101")).isEqualTo(new ItemValue.AboveRange(new BigDecimal("2000"), "mg/dL"));
		assertThat(intake.value("3F015000002327201")).isEqualTo(new ItemValue.Measured(new BigDecimal("1999"), "mg/dL"));
		assertThat(intake.entry("2A030000001930101")).as("not near the edge, so it is the institution's word")
			.isEqualTo(new Entry("2A030000001930101", new ItemValue.Measured(new BigDecimal("11.2"), "g/dL"), Interpretation.L, null,
					null, null));
		assertThat(intake.value("2A020000001930101")).isEqualTo(new ItemValue.AboveRange(new BigDecimal("1000"), "万/mm3"));
	}

	@Test
	void besideTheEdgeTheMeasuredValueMayBeTold() {
		String both = "<value xsi:type=\"PQ\" value=\"%s\" unit=\"mg/dL\"/><value xsi:type=\"PQ\" value=\"%s\" unit=\"mg/dL\"/>"
				+ "<interpretationCode code=\"%s\"/>";
		intake.applied(CdaText.of()
			.result("3F015000002327101", both.formatted("2000", "2350", "H"))
			.result("3F015000002327201", both.formatted("2350", "2000", "H"))
			.result("3F070000002327101", both.formatted("10", "8", "L"))
			.xml());

		assertThat(intake.entry("3F015000002327101")).isEqualTo(new Entry("3F015000002327101",
				new ItemValue.Measured(new BigDecimal("2350"), "mg/dL"), Interpretation.H, null, null, null));
		assertThat(intake.value("3F015000002327201")).isEqualTo(new ItemValue.Measured(new BigDecimal("2350"), "mg/dL"));
		assertThat(intake.value("3F070000002327101")).isEqualTo(new ItemValue.Measured(new BigDecimal("8"), "mg/dL"));
	}

	@Test
	void numbersAreReadAsTheSchemaAllowsThem() {
		intake.applied(CdaText.of()
			.quantity("3C015000002327101", ".62", "mg/dL")
			.quantity("9N006000000000001", "+52.", "kg")
			.xml());

		assertThat(intake.value("3C015000002327101")).isEqualTo(new ItemValue.Measured(new BigDecimal("0.62"), "mg/dL"));
		assertThat(intake.value("9N006000000000001")).isEqualTo(new ItemValue.Measured(new BigDecimal("52"), "kg"));
	}

	@Test
	void anAnswerWithoutItsListIsOfTheListOfItsPhase() {
		intake.applied(CdaText.of("exam", "20230610").choice("9N736000000000011", "2", null).xml());
		assertThat(intake.value("9N736000000000011")).isEqualTo(new ItemValue.Coded("2", OID + "2003"));

		intake.applied(CdaText.of("exam", "20230610").choice("9N736000000000011", "1", OID + "2003").xml());
		assertThat(intake.value("9N736000000000011")).isEqualTo(new ItemValue.Coded("1", OID + "2003"));

		CheckupIntake later = new CheckupIntake(folder);
		later.applied(CdaText.of("exam", "20240401").choice("9N736000000000011", "3", null).xml());
		assertThat(later.value("9N736000000000011")).isEqualTo(new ItemValue.Coded("3", OID + "24060"));
	}

	@Test
	void unknownItemsAreKeptWithTheNameThatTheFileGives() {
		intake.applied(CdaText.usual()
			.entry("""
					<observation classCode="OBS" moodCode="EVN"><code code="9Z999000000000001" displayName="握力"/>
					<value xsi:type="PQ" value="31.5" unit="kg"/></observation>""")
			.entry("""
					<observation classCode="OBS" moodCode="EVN"><code code="A1" codeSystem="1.2.3.4"/>
					<value xsi:type="ST">良</value></observation>""")
			.xml());

		assertThat(intake.entry("9Z999000000000001")).isEqualTo(new Entry("9Z999000000000001",
				new ItemValue.Measured(new BigDecimal("31.5"), "kg"), null, null, null, "握力"));
		assertThat(intake.value("1.2.3.4:A1")).isEqualTo(new ItemValue.Text("良"));
	}

	@Test
	void whatCannotBeIsToldByLineAndColumnAndNeverByItsValue() {
		RunReport report = intake.apply(CdaText.of()
			.quantity("9A755000000000001", "9000", "mm[Hg]")
			.quantity("9N011000000000001", "-1", "kg/m2")
			.quantity("3F077000002327101", "3.2", "mmol/L")
			.quantity("9N001000000000001", "百", "cm")
			.choice("9N736000000000011", "9", OID + "24060")
			.quantity("9N701000000000011", "1", "")
			.xml());

		assertThat(report.state()).isEqualTo(RunState.REFUSED);
		assertThat(CheckupIntake.findings(report)).hasSize(6)
			.allMatch(finding -> finding.matches("ERROR \\d+:\\d+ value checkups\\.intake\\.value\\.\\w+"));
		assertThat(report.found().first().stream().map(finding -> finding.reason().replaceAll(".*\\.", "")))
			.containsExactly("absurd", "negative", "unit", "number", "code", "code");
		assertThat(report.found().first().getFirst().line()).isEqualTo(23);
		assertThat(report.found().toString()).doesNotContain("9000", "ミホン", "3.2", "1975");
		assertThat(intake.count("checkups.report")).isZero();
	}

	@Test
	void datesAndPersonsThatCannotBeAreTold() {
		assertThat(reasons(CdaText.usual("exam", "20261123"))).containsExactly("checkups.intake.exam.future");
		assertThat(reasons(CdaText.usual("exam", "19750331"))).containsExactly("checkups.intake.exam.beforeBirth");
		assertThat(reasons(CdaText.usual("exam", "20250631"))).containsExactly("kernel.date.impossible");
		assertThat(reasons(CdaText.usual("birth", "20301231"))).containsExactly("checkups.intake.birth.future");
		assertThat(reasons(CdaText.usual("birth", ""))).containsExactly("checkups.intake.missing.BIRTH_DATE");
		assertThat(reasons(CdaText.usual("sex", "3", "report", "x"))).containsExactly("checkups.intake.report", "checkups.intake.sex");
		assertThat(reasons(CdaText.usual("insurer", "123", "number", "あ１", "branch", "x")))
			.containsExactly("kernel.insurer.digits", "kernel.number.character", "kernel.branch.digits");
		assertThat(reasons(CdaText.of())).containsExactly("checkups.intake.empty");
	}

	@Test
	void healthGuidanceIsLeftAside() {
		assertThat(intake.applied(CdaText.usual("report", "22").xml())).isEqualTo("aside 1");
		assertThat(intake.count("checkups.report")).isZero();
	}

	@Test
	void widthAndHyphensInNumbersDoNotMatter() {
		assertThat(intake.applied(CdaText.usual("symbol", "１００１", "number", "１２３", "branch", "").xml())).isEqualTo("added 1");
		assertThat(intake.rows("select person_id, branch_key from checkups.report")).containsExactly(hanako + " null");
	}

	private java.util.List<String> reasons(CdaText document) {
		RunReport report = intake.apply(document.xml());
		assertThat(report.state()).isEqualTo(RunState.REFUSED);
		return report.found().first().stream().map(finding -> finding.reason()).toList();
	}

}
