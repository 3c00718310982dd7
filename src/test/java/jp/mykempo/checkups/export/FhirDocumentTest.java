package jp.mykempo.checkups.export;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.Institution;
import jp.mykempo.checkups.core.Interpretation;
import jp.mykempo.checkups.core.ItemValue;
import jp.mykempo.checkups.core.Range;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a FHIR document says of each kind of value, and how it is put together (X4, STANDARDS §2). */
class FhirDocumentTest {

	static final List<Entry> EVERY_KIND = List.of(measured("9N001000000000001", "162.30", "cm"),
			new Entry("3B035000002327201", new ItemValue.Measured(new BigDecimal("32"), "U/L"), Interpretation.H,
					new Range(new BigDecimal("10"), new BigDecimal("30")), null, null),
			Entry.of("3F015000002327101", new ItemValue.BelowRange(new BigDecimal("10"), "mg/dL")),
			Entry.of("3F077000002327101", new ItemValue.AboveRange(new BigDecimal("500"), "mg/dL")),
			Entry.of("1A020000000191111", new ItemValue.Coded("3", "1.2.392.200119.6.2102")),
			Entry.of("9N736000000000011", new ItemValue.Coded("2", "1.2.392.200119.6.24060")),
			Entry.of("9N056000000000011", new ItemValue.Coded("1", "1.2.392.200119.6.2001")),
			Entry.of("9N056160400000049", new ItemValue.Text("ヘルニア & <膀胱炎>")),
			Entry.of("2A020161001930149", new ItemValue.Text("動悸のため")), measured("2A030000001930101", "13.2", "g/dL"),
			Entry.of("9A110161600000011", new ItemValue.Coded("1", "1.2.392.200119.6.18120")),
			Entry.of("9N211161100000049", new ItemValue.Text("20260601")),
			measured("8A065000002391901", "70.8", "ml/min/1.73m2"),
			Entry.of("3D010000001926101", new ItemValue.NotTested()), Entry.of("3D046000001906202", new ItemValue.Unmeasurable()),
			new Entry("9Z999000000000001", new ItemValue.Measured(new BigDecimal("1.5"), "foo"), null, null, null, "独自の検査"));

	private final JsonNode bundle = Documents.of(EVERY_KIND);

	@Test
	void figuresAreAsTheyWereMeasured() {
		JsonNode height = Documents.observation(this.bundle, "9N001000000000001");
		assertThat(height.toString()).contains("\"value\":162.30");
		assertThat(height.at("/valueQuantity/code").asString()).isEqualTo("cm");
		assertThat(height.at("/valueQuantity/system").asString()).isEqualTo("http://unitsofmeasure.org");
		assertThat(height.at("/code/coding/0/system").asString()).isEqualTo("urn:oid:1.2.392.200119.6.1005");
		assertThat(height.get("effectiveDateTime").asString()).isEqualTo("2026-06-01");
	}

	@Test
	void beyondTheMachineIsALimitWithASign() {
		JsonNode low = Documents.observation(this.bundle, "3F015000002327101");
		assertThat(low.at("/valueQuantity/comparator").asString()).isEqualTo("<=");
		assertThat(low.at("/interpretation/0/coding/0/code").asString()).isEqualTo("LX");
		JsonNode high = Documents.observation(this.bundle, "3F077000002327101");
		assertThat(high.at("/valueQuantity/comparator").asString()).isEqualTo(">=");
		assertThat(high.at("/interpretation/0/coding/0/code").asString()).isEqualTo("HX");
	}

	@Test
	void whatWasNotDoneHasAReasonAndNoValue() {
		JsonNode notDone = Documents.observation(this.bundle, "3D010000001926101");
		assertThat(notDone.get("status").asString()).isEqualTo("final");
		assertThat(notDone.get("effectiveDateTime").asString()).isEqualTo("2026-06-01");
		assertThat(notDone.at("/dataAbsentReason/coding/0/code").asString()).isEqualTo("not-performed");
		assertThat(notDone.propertyNames()).noneMatch(name -> name.startsWith("value") || name.equals("interpretation") || name.equals("method"));
		assertThat(Documents.observation(this.bundle, "3D046000001906202").at("/dataAbsentReason/coding/0/code").asString())
			.isEqualTo("error");
	}

	@Test
	void theInstitutionsOwnJudgementAndRangeGoAlong() {
		JsonNode ast = Documents.observation(this.bundle, "3B035000002327201");
		assertThat(ast.at("/interpretation/0/coding/0/code").asString()).isEqualTo("H");
		assertThat(ast.at("/referenceRange/0/low/value").asInt()).isEqualTo(10);
		assertThat(ast.at("/referenceRange/0/high/code").asString()).isEqualTo("U/L");
		assertThat(ast.at("/method/coding/0/code").asString()).isEqualTo("3B03510000");
	}

	@Test
	void answersCarryTheListOfTheirYear() {
		JsonNode smoking = Documents.observation(this.bundle, "9N736000000000011");
		assertThat(smoking.at("/valueCodeableConcept/coding/0/system").asString()).isEqualTo("urn:oid:1.2.392.200119.6.24060");
		assertThat(smoking.at("/valueCodeableConcept/coding/0/code").asString()).isEqualTo("2");
		assertThat(Documents.observation(this.bundle, "1A020000000191111").at("/valueCodeableConcept/coding/0/extension/0/valueDecimal").asInt())
			.isEqualTo(3);
	}

	@Test
	void aDegreeOfAnUnknownListMayHaveAnyNumber() {
		JsonNode urine = Documents.observation(Documents.of(List.of(
				Entry.of("1A020000000191111", new ItemValue.Coded("99999999999999999999", "1.2.3")))), "1A020000000191111");
		assertThat(urine.at("/valueCodeableConcept/coding/0/code").asString()).isEqualTo("99999999999999999999");
		assertThat(urine.at("/valueCodeableConcept/coding/0/extension").isMissingNode()).isTrue();
	}

	@Test
	void wordsForAFindingAreItsComponentAndSeriesAreGroups() {
		JsonNode history = Documents.observation(this.bundle, "9N056000000000011");
		assertThat(history.at("/component/0/valueString").asString()).isEqualTo("ヘルニア & <膀胱炎>");
		assertThat(Documents.all(this.bundle, "Observation")).extracting(Documents::code).doesNotContain("9N056160400000049");
		JsonNode group = Documents.observation(this.bundle, "2A020");
		assertThat(relations(group)).containsExactly("RSON", "COMP");
		assertThat(Documents.sections(this.bundle).get("01011")).contains("2A020").doesNotContain("2A030000001930101");
	}

	@Test
	void aSeriesTellsApartForWhomItWasDoneAndWhatWasFound() {
		assertThat(relations(Documents.observation(this.bundle, "9A110"))).as("対象者").containsExactly("RSON");
		assertThat(relations(Documents.observation(this.bundle, "9N211"))).as("撮影年月日, whose code is that of its series")
			.containsExactly("COMP");
	}

	private static Stream<String> relations(JsonNode group) {
		return group.get("hasMember").valueStream().map(member -> member.at("/extension/0/valueCode").asString());
	}

	@Test
	void unitsAreUcumAndUnknownCodesAreKept() {
		assertThat(Documents.observation(this.bundle, "8A065000002391901").at("/valueQuantity/code").asString())
			.isEqualTo("mL/min/{1.73_m2}");
		JsonNode unknown = Documents.observation(this.bundle, "9Z999000000000001");
		assertThat(unknown.at("/code/coding/0/display").asString()).isEqualTo("独自の検査");
		assertThat(unknown.at("/valueQuantity/unit").asString()).isEqualTo("foo");
		assertThat(unknown.get("valueQuantity").has("code")).isFalse();
	}

	@Test
	void sectionsFollowTheKindOfReport() {
		assertThat(Documents.sections(this.bundle)).containsOnlyKeys("01011", "01012");
		assertThat(Documents.sections(this.bundle).get("01012")).containsExactly("9N736000000000011");
		JsonNode other = Documents.of(41, new Institution("", ""), EVERY_KIND);
		assertThat(Documents.sections(other)).containsOnlyKeys("01910", "01920");
		assertThat(Documents.sections(Documents.of(List.of(measured("9N001000000000001", "162.3", "cm"))))).containsOnlyKeys("01011");
	}

	@Test
	void everyReferenceLeadsToSomethingInTheDocument() {
		Set<String> urls = new HashSet<>();
		this.bundle.get("entry").forEach(entry -> assertThat(urls.add(entry.get("fullUrl").asString())).isTrue());
		Set<String> referred = new HashSet<>(this.bundle.findValuesAsString("reference"));
		assertThat(urls).containsAll(referred);
		referred.add(this.bundle.at("/entry/0/fullUrl").asString());
		assertThat(referred).as("nothing lies in it that nobody names").containsAll(urls);
	}

	@Test
	void theSameReportMakesTheSameDocument() {
		assertThat(Documents.of(EVERY_KIND)).isEqualTo(this.bundle);
	}

	static Entry measured(String code, String number, String unit) {
		return Entry.of(code, new ItemValue.Measured(new BigDecimal(number), unit));
	}

}
