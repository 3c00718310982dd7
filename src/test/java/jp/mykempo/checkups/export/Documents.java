package jp.mykempo.checkups.export;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jp.mykempo.TestDatabase;
import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.Institution;
import jp.mykempo.checkups.core.ItemCatalogue;
import jp.mykempo.checkups.core.Programme;
import jp.mykempo.checkups.core.Report;
import jp.mykempo.checkups.core.ReportId;
import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.Sex;
import jp.mykempo.mail.TestMail;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** FHIR documents of made-up reports, and ways through them. */
final class Documents {

	static final LocalDate DAY = LocalDate.of(2026, 6, 1);

	static final ItemCatalogue CATALOGUE = new ItemCatalogue(TestDatabase.fresh().sql());

	private static final FhirDocument WRITER = new FhirDocument(CATALOGUE, TestMail.SOCIETY,
			Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), PeopleTime.JAPAN));

	private Documents() {
	}

	static ObjectNode of(List<Entry> entries) {
		return of(10, new Institution("1310000001", "みほん健診センター"), entries);
	}

	static ObjectNode of(int reportCode, Institution institution, List<Entry> entries) {
		Report report = new Report(new ReportId(7), DAY, FiscalYear.of(DAY), Sex.FEMALE, institution, Programme.SPECIFIC, entries);
		Examinee examinee = new Examinee(new Examinee.Name("見本　花子", "ミホン　ハナコ"), LocalDate.of(1978, 5, 6), reportCode,
				new Examinee.Cover("06139999", "101", "12345", "00", true, LocalDate.of(2010, 4, 1), null));
		return WRITER.bundle(report, examinee);
	}

	/** The resources of a type. */
	static List<JsonNode> all(JsonNode bundle, String type) {
		return bundle.get("entry").valueStream().map(entry -> entry.get("resource")).filter(resource -> resource.get("resourceType").asString().equals(type)).toList();
	}

	static JsonNode one(JsonNode bundle, String type) {
		return all(bundle, type).getFirst();
	}

	/** The Observation of an item. */
	static JsonNode observation(JsonNode bundle, String code) {
		return all(bundle, "Observation").stream().filter(found -> code(found).equals(code)).findFirst().orElseThrow();
	}

	static String code(JsonNode observation) {
		return observation.at("/code/coding/0/code").asString();
	}

	/** The codes of the Observations that each section names. */
	static Map<String, List<String>> sections(JsonNode bundle) {
		Map<String, JsonNode> resources = new java.util.HashMap<>();
		bundle.get("entry").forEach(entry -> resources.put(entry.get("fullUrl").asString(), entry.get("resource")));
		Map<String, List<String>> sections = new java.util.LinkedHashMap<>();
		one(bundle, "Composition").get("section")
			.forEach(section -> sections.put(section.at("/code/coding/0/code").asString(), section.get("entry")
				.valueStream()
				.map(entry -> resources.get(entry.get("reference").asString()))
				.filter(resource -> resource.get("resourceType").asString().equals("Observation"))
				.map(Documents::code)
				.toList()));
		return sections;
	}

}
