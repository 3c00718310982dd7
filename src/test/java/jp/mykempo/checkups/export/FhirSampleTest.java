package jp.mykempo.checkups.export;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.Institution;
import jp.mykempo.checkups.core.Interpretation;
import jp.mykempo.checkups.core.ItemValue;
import jp.mykempo.checkups.core.Range;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The values of the profile's own sample, exported by us, look as they do there: codes, units, structure (X4). */
@EnabledIf("sampleIsThere")
class FhirSampleTest {

	private static final Path SAMPLE = Path.of("../shared/data/samples/fhir/Bundle-Bundle-eCheckupReport-Sample-01.json");

	private static JsonNode sample;

	private static JsonNode ours;

	static boolean sampleIsThere() {
		return Files.exists(SAMPLE);
	}

	@BeforeAll
	static void export() throws Exception {
		sample = new JsonMapper().readTree(Files.readAllBytes(SAMPLE));
		List<Entry> entries = new ArrayList<>();
		for (JsonNode observation : Documents.all(sample, "Observation")) {
			entries.add(entry(observation));
			observation.path("component")
				.forEach(component -> entries.add(Entry.of(Documents.code(component), new ItemValue.Text(component.get("valueString").asString()))));
		}
		ours = Documents.of(10, new Institution("1311234567", "厚生労働省第一病院"), entries);
	}

	@Test
	void itsFactsAreRead() {
		assertThat(quantity("9N001000000000001")).isEqualByComparingTo("162.3");
		assertThat(quantity("9N011000000000001")).isEqualByComparingTo("24.9");
		assertThat(quantity("9A751000000000001")).isEqualByComparingTo("149");
		assertThat(quantity("3D046000001906202")).isEqualByComparingTo("7");
		assertThat(Documents.observation(ours, "9N501000000000011").at("/valueCodeableConcept/coding/0/code").asString()).isEqualTo("3");
	}

	@Test
	void everyObservationIsThereWithTheSameCodesAndUnits() {
		for (JsonNode theirs : Documents.all(sample, "Observation")) {
			JsonNode own = Documents.observation(ours, Documents.code(theirs));
			for (String pointer : List.of("/code/coding/0/system", "/category/0/coding/0/system", "/category/0/coding/0/code",
					"/meta/profile/0", "/status", "/valueQuantity/code", "/valueQuantity/system",
					"/valueCodeableConcept/coding/0/code", "/valueCodeableConcept/coding/0/system", "/valueString",
					"/interpretation/0/coding/0/code", "/interpretation/0/coding/0/system", "/referenceRange/0/low/code",
					"/component/0/valueString", "/component/0/code/coding/0/code")) {
				assertThat(own.at(pointer)).as(Documents.code(theirs) + pointer).isEqualTo(theirs.at(pointer));
			}
			for (String pointer : List.of("/valueQuantity/value", "/referenceRange/0/low/value", "/referenceRange/0/high/value")) {
				assertThat(own.at(pointer).asString("").replaceFirst("\\.0$", "")).as(Documents.code(theirs) + pointer)
					.isEqualTo(theirs.at(pointer).asString("").replaceFirst("\\.0$", ""));
			}
		}
		assertThat(Documents.all(ours, "Observation")).hasSameSizeAs(Documents.all(sample, "Observation"));
	}

	@Test
	void theSectionsHoldTheSame() {
		assertThat(Documents.sections(ours).keySet()).isEqualTo(Documents.sections(sample).keySet());
		Documents.sections(sample).forEach((section, codes) -> assertThat(Documents.sections(ours).get(section)).containsExactlyInAnyOrderElementsOf(codes));
	}

	@Test
	void theDocumentIsPutTogetherTheSameWay() {
		for (String pointer : List.of("/meta/profile/0", "/type", "/identifier/system")) {
			assertThat(ours.at(pointer)).as(pointer).isEqualTo(sample.at(pointer));
		}
		same("Composition", "/meta/profile/0", "/type/coding/0/code", "/type/coding/0/system", "/type/coding/0/display",
				"/category/0/coding/0/system", "/category/0/coding/0/code", "/event/0/code/0/coding/0/code",
				"/event/0/code/0/coding/0/system", "/section/0/code/coding/0/system", "/section/0/code/coding/0/display",
				"/section/1/code/coding/0/display", "/extension/0/url", "/identifier/system");
		same("Patient", "/meta/profile/0", "/name/0/extension/0/url", "/name/0/extension/0/valueCode", "/name/1/extension/0/valueCode");
		same("Organization", "/meta/profile/0", "/identifier/0/system", "/identifier/0/value", "/type/0/coding/0/code");
		same("Encounter", "/meta/profile/0", "/class/code", "/class/system", "/status");
		assertThat(Documents.all(ours, "Organization").getLast().at("/identifier/0/system"))
			.isEqualTo(Documents.all(sample, "Organization").getLast().at("/identifier/0/system"));
	}

	@Test
	void theCoverageCarriesSymbolNumberAndBranch() {
		JsonNode theirs = Documents.all(sample, "Coverage").getLast();
		JsonNode own = Documents.one(ours, "Coverage");
		assertThat(own.get("extension").findValuesAsString("url")).isEqualTo(theirs.get("extension").findValuesAsString("url"));
		assertThat(own.get("extension").findValuesAsString("valueString")).containsExactly("１０１", "１２３４５", "００");
		for (String pointer : List.of("/meta/profile/0", "/type/coding/0/system", "/type/coding/0/code", "/relationship/coding/0/system",
				"/relationship/coding/0/code", "/status")) {
			assertThat(own.at(pointer)).as(pointer).isEqualTo(theirs.at(pointer));
		}
	}

	private static void same(String type, String... pointers) {
		for (String pointer : pointers) {
			assertThat(Documents.one(ours, type).at(pointer)).as(type + pointer).isEqualTo(Documents.one(sample, type).at(pointer));
		}
	}

	private static BigDecimal quantity(String code) {
		return Documents.observation(ours, code).at("/valueQuantity/value").decimalValue();
	}

	private static Entry entry(JsonNode observation) {
		String own = observation.at("/interpretation/0/coding/0/code").asString("");
		JsonNode range = observation.at("/referenceRange/0");
		return new Entry(Documents.code(observation), value(observation), own.isEmpty() ? null : Interpretation.valueOf(own),
				range.isMissingNode() ? null : new Range(decimal(range, "low"), decimal(range, "high")), null, null);
	}

	private static ItemValue value(JsonNode observation) {
		if (observation.has("valueQuantity")) {
			return new ItemValue.Measured(observation.at("/valueQuantity/value").decimalValue(), observation.at("/valueQuantity/code").asString());
		}
		JsonNode coding = observation.at("/valueCodeableConcept/coding/0");
		return coding.isMissingNode() ? new ItemValue.Text(observation.get("valueString").asString())
				: new ItemValue.Coded(coding.get("code").asString(), coding.get("system").asString().replace("urn:oid:", ""));
	}

	private static BigDecimal decimal(JsonNode range, String end) {
		return range.has(end) ? range.at("/" + end + "/value").decimalValue() : null;
	}

}
