package jp.mykempo.checkups.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.Item;
import jp.mykempo.checkups.core.ItemCatalogue;
import jp.mykempo.checkups.core.ItemGroup;
import jp.mykempo.checkups.core.ItemValue;
import jp.mykempo.checkups.core.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The values of a report as Observations. What was found and the words for it are one Observation with a component, series of
 * examinations (一連検査グループ) are an ObservationGroup with members.
 */
final class FhirObservations {

	private static final String RELATIONSHIP = "http://jpfhir.jp/fhir/Common/Extension/StructureDefinition/observatioGroupRelationship";

	private static final String GROUPS = "http://jpfhir.jp/fhir/eCheckup/CodeSystem/observationGroup-codes";

	private final Report report;

	private final ItemCatalogue catalogue;

	private final FhirValues values;

	private final Frame frame;

	private final Map<String, Placed> placed = new LinkedHashMap<>();

	private final Map<String, Group> groups = new LinkedHashMap<>();

	/** What all Observations of a document share. */
	record Frame(String name, String patient, String updated) {
	}

	/** An Observation in the document, and whether it belongs to the questionnaire. */
	record Placed(String fullUrl, ObjectNode resource, boolean questionnaire, String title) {
	}

	/** A series: its members are placed, but named by the group alone. */
	private record Group(Placed placed, ArrayNode members) {
	}

	FhirObservations(Report report, ItemCatalogue catalogue, Frame frame) {
		this.report = report;
		this.catalogue = catalogue;
		this.frame = frame;
		this.values = new FhirValues(catalogue);
		report.entries().forEach(this::place);
	}

	/** Those that sections name: groups, and Observations that are in none. */
	List<Placed> named() {
		List<Placed> named = new ArrayList<>(this.groups.values().stream().map(Group::placed).toList());
		this.placed.forEach((code, observation) -> {
			if (series(code).isEmpty()) {
				named.add(observation);
			}
		});
		return named;
	}

	List<Placed> all() {
		List<Placed> all = new ArrayList<>(this.groups.values().stream().map(Group::placed).toList());
		all.addAll(this.placed.values());
		return all;
	}

	private void place(Entry entry) {
		Optional<Item> item = this.catalogue.find(entry.code());
		if (entry.value() instanceof ItemValue.Text(String text) && (text.isBlank() || item.filter(found -> joined(found, text)).isPresent())) {
			return;
		}
		ObjectNode observation = observation(entry, item);
		this.values.put(observation, entry, item);
		String url = Fhir.url(this.frame.name() + "/" + entry.code() + "/" + this.placed.size());
		boolean questionnaire = item.map(Item::group).filter(ItemGroup.QUESTIONNAIRE::equals).isPresent();
		this.placed.putIfAbsent(entry.code(), new Placed(url, observation, questionnaire, this.values.title(entry, item)));
		item.filter(found -> !found.series().isEmpty()).ifPresent(found -> join(found, url));
	}

	/** Words for what the Observation before it found (具体的な既往歴 after 既往歴) become a component of it. */
	private boolean joined(Item words, String text) {
		if (!words.key().endsWith("_text") || !words.series().isEmpty()) {
			return false;
		}
		String key = words.key().replaceFirst("_text$", "");
		Optional<Placed> found = this.catalogue.byKey(key)
			.stream()
			.map(item -> this.placed.get(item.code()))
			.filter(placed -> placed != null && !placed.resource().has("dataAbsentReason"))
			.findFirst();
		found.ifPresent(finding -> finding.resource()
			.withArrayProperty("component")
			.addObject()
			.put("valueString", text)
			.set("code", Fhir.concept(Fhir.MINISTRY + "1005", words.code(), words.nameJa())));
		return found.isPresent();
	}

	private ObjectNode observation(Entry entry, Optional<Item> item) {
		ObjectNode observation = Fhir.resource("Observation", Fhir.PROFILE + "JP_Observation_eCheckupGeneral", this.frame.updated());
		observation.put("status", "final");
		observation.putArray("category")
			.add(Fhir.concept("http://jpfhir.jp/fhir/core/CodeSystem/JP_SimpleObservationCategory_CS", FhirValues.category(item), null));
		observation.set("code", Fhir.concept(Fhir.MINISTRY + "1005", entry.code(),
				item.map(Item::nameJa).orElse(entry.givenName())));
		observation.set("subject", Fhir.reference(this.frame.patient()));
		return observation.put("effectiveDateTime", this.report.examDate().toString());
	}

	private void join(Item item, String url) {
		Group group = this.groups.computeIfAbsent(item.series(), series -> group(series, item));
		ObjectNode member = group.members().addObject();
		member.putArray("extension").addObject()
			.put("url", RELATIONSHIP)
			.put("valueCode", item.reason() ? "RSON" : "COMP");
		member.put("reference", url);
	}

	private Group group(String series, Item item) {
		ObjectNode group = Fhir.resource("Observation", Fhir.PROFILE + "JP_ObservationGroup_eCheckupGeneral", this.frame.updated());
		group.put("status", "final");
		group.putArray("category")
			.add(Fhir.concept("http://terminology.hl7.org/CodeSystem/observation-category", FhirValues.category(Optional.of(item)), null));
		group.set("code", Fhir.concept(GROUPS, series.substring(0, 5), null));
		group.set("subject", Fhir.reference(this.frame.patient()));
		group.put("effectiveDateTime", this.report.examDate().toString());
		return new Group(new Placed(Fhir.url(this.frame.name() + "/group/" + series), group, false, ""), group.putArray("hasMember"));
	}

	private String series(String code) {
		return this.catalogue.find(code).map(Item::series).orElse("");
	}

}
