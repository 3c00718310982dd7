package jp.mykempo.checkups.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.mykempo.checkups.export.FhirObservations.Placed;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sections of a document and the codes that say what kind of report it is. 特定健診 has section codes of its own, all other
 * check-ups share two.
 *
 * @param reportCode 報告区分
 */
record FhirSections(int reportCode) {

	private static final String SECTIONS = "http://jpfhir.jp/fhir/eCheckup/CodeSystem/section-code";

	private static final Map<Integer, String> CATEGORIES = Map.of(10, "特定健診", 40, "特定健診以外の健診", 41, "事業者健診", 42, "自治体健診", 43,
			"乳幼児健診", 44, "妊婦健診", 90, "その他");

	private static final Map<String, String> PROGRAMMES = Map.of("000", "不明", "010", "特定健診", "020", "広域連合の保健事業", "030", "事業者健診",
			"040", "学校健診", "060", "がん検診", "090", "肝炎検診", "990", "その他");

	private boolean specific() {
		return this.reportCode == 10;
	}

	ObjectNode category() {
		return Fhir.concept("urn:oid:2.16.840.1.113883.2.2.1.6.1001", String.valueOf(this.reportCode), CATEGORIES.get(this.reportCode));
	}

	static ObjectNode programme(String code) {
		return Fhir.concept(Fhir.MINISTRY + "1002", code, PROGRAMMES.get(code));
	}

	/** Results first, then the questionnaire; a section without anything is left out. */
	void put(ArrayNode sections, List<Placed> placed, String coverage) {
		section(sections, placed.stream().filter(observation -> !observation.questionnaire()).toList(),
				specific() ? "01011" : "01910", specific() ? "特定健診検査結果セクション" : "検査結果セクション")
			.add(Fhir.reference(coverage));
		List<Placed> questions = placed.stream().filter(Placed::questionnaire).toList();
		if (!questions.isEmpty()) {
			section(sections, questions, specific() ? "01012" : "01920", specific() ? "特定健診問診結果セクション" : "問診結果セクション");
		}
	}

	private static ArrayNode section(ArrayNode sections, List<Placed> placed, String code, String name) {
		ObjectNode section = sections.addObject().put("title", name);
		section.set("code", Fhir.concept(SECTIONS, code, name));
		section.putObject("text").put("status", "generated").put("div", text(placed, name));
		ArrayNode entries = section.putArray("entry");
		placed.forEach(observation -> entries.add(Fhir.reference(observation.fullUrl())));
		return entries;
	}

	private static String text(List<Placed> placed, String name) {
		String lines = placed.stream()
			.map(Placed::title)
			.filter(title -> !title.isEmpty())
			.map(title -> "<li>" + Fhir.escaped(title) + "</li>")
			.collect(Collectors.joining());
		return "<div xmlns=\"http://www.w3.org/1999/xhtml\">" + (lines.isEmpty() ? "<p>" + name + "</p>" : "<ul>" + lines + "</ul>")
				+ "</div>";
	}

}
