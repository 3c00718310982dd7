package jp.mykempo.checkups.export;

import java.math.BigDecimal;
import java.util.Optional;

import jp.mykempo.checkups.core.ChoiceText;
import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.Item;
import jp.mykempo.checkups.core.ItemCatalogue;
import jp.mykempo.checkups.core.ItemValue;
import jp.mykempo.checkups.core.Range;
import jp.mykempo.checkups.core.ValueType;
import tools.jackson.databind.node.ObjectNode;

/** A value as an Observation tells it. What was not done or had no result has a reason instead, never a number. */
record FhirValues(ItemCatalogue catalogue) {

	/** 入力下限以下: unlike L, which is the institution's judgement. */
	private static final String AT_LEAST_EDGE = "LX";

	/** 入力上限以上: unlike H. */
	private static final String AT_GREATEST_EDGE = "HX";

	void put(ObjectNode observation, Entry entry, Optional<Item> item) {
		switch (entry.value()) {
			case ItemValue.Measured(BigDecimal number, String unit) ->
				measured(observation, quantity(number, unit, null, item), own(entry), entry, item);
			case ItemValue.BelowRange(BigDecimal limit, String unit) ->
				measured(observation, quantity(limit, unit, "<=", item), AT_LEAST_EDGE, entry, item);
			case ItemValue.AboveRange(BigDecimal limit, String unit) ->
				measured(observation, quantity(limit, unit, ">=", item), AT_GREATEST_EDGE, entry, item);
			case ItemValue.Coded(String code, String system) -> {
				observation.set("valueCodeableConcept", coded(code, system, item));
				interpretation(observation, own(entry));
			}
			case ItemValue.Text(String text) -> observation.put("valueString", text);
			case ItemValue.NotTested() -> absent(observation, "not-performed", "Not Performed");
			case ItemValue.Unmeasurable() -> absent(observation, "error", "Error");
		}
	}

	/** As people read it: 身長 162.3 cm. */
	String title(Entry entry, Optional<Item> item) {
		String name = item.map(Item::nameJa).orElse(entry.givenName() == null ? entry.code() : entry.givenName());
		return name + " " + switch (entry.value()) {
			case ItemValue.Measured(BigDecimal number, String unit) -> number.toPlainString() + " " + shown(unit, item);
			case ItemValue.BelowRange(BigDecimal limit, String unit) -> limit.toPlainString() + " " + shown(unit, item) + " 以下";
			case ItemValue.AboveRange(BigDecimal limit, String unit) -> limit.toPlainString() + " " + shown(unit, item) + " 以上";
			case ItemValue.Coded(String code, String system) ->
				this.catalogue.choice(system, code).map(ChoiceText::japanese).orElse(code);
			case ItemValue.Text(String text) -> text;
			case ItemValue.NotTested() -> "未実施";
			case ItemValue.Unmeasurable() -> "測定不能";
		};
	}

	static String category(Optional<Item> item) {
		return item.map(found -> switch (found.group()) {
			case BODY -> found.type() == ValueType.NUMBER ? "body-measurement" : "exam";
			case BLOOD_PRESSURE -> "vital-signs";
			case GLUCOSE, LIPIDS, LIVER, KIDNEY, BLOOD, URINE -> "laboratory";
			case JUDGEMENT -> found.type() == ValueType.CODE ? "survey" : "exam";
			case QUESTIONNAIRE -> "social-history";
			case HEART_AND_EYES, OTHER -> "exam";
		}).orElse("exam");
	}

	private static String shown(String unit, Optional<Item> item) {
		return unit.isEmpty() ? item.map(Item::unit).orElse("") : item.filter(found -> unit.equals(found.ucum())).map(Item::unit).orElse(unit);
	}

	private static void measured(ObjectNode observation, ObjectNode quantity, String interpretation, Entry entry,
			Optional<Item> item) {
		observation.set("valueQuantity", quantity);
		interpretation(observation, interpretation);
		String method = entry.methodCode() != null ? entry.methodCode() : item.map(Item::methodCode).orElse("");
		if (!method.isEmpty()) {
			String name = item.filter(found -> found.methodCode().equals(method)).map(Item::methodJa).orElse("");
			observation.set("method", Fhir.concept(Fhir.MINISTRY + "1007", method, name));
		}
		if (entry.ownRange() != null) {
			range(observation.putArray("referenceRange").addObject(), entry.ownRange(), quantity);
		}
	}

	private static void range(ObjectNode range, Range own, ObjectNode quantity) {
		put(range, "low", own.low(), quantity);
		put(range, "high", own.high(), quantity);
	}

	private static void put(ObjectNode range, String end, BigDecimal limit, ObjectNode quantity) {
		if (limit != null) {
			ObjectNode other = quantity.deepCopy();
			other.remove("comparator");
			range.set(end, other.put("value", limit));
		}
	}

	private static ObjectNode quantity(BigDecimal number, String unit, String comparator, Optional<Item> item) {
		ObjectNode quantity = Fhir.JSON.createObjectNode().put("value", number);
		if (comparator != null) {
			quantity.put("comparator", comparator);
		}
		String text = shown(unit, item);
		if (!text.isEmpty()) {
			quantity.put("unit", text);
		}
		String code = item.map(found -> Ucum.code(found, unit)).orElse("");
		return code.isEmpty() ? quantity : quantity.put("system", Ucum.SYSTEM).put("code", code);
	}

	private ObjectNode coded(String code, String system, Optional<Item> item) {
		String display = this.catalogue.choice(system, code).map(ChoiceText::japanese).orElse("");
		ObjectNode concept = Fhir.concept("urn:oid:" + system, code, display);
		if (item.filter(found -> found.type() == ValueType.ORDINAL).isPresent() && code.matches("\\d{1,9}")) {
			((ObjectNode) concept.get("coding").get(0)).putArray("extension").addObject()
				.put("url", "http://hl7.org/fhir/StructureDefinition/ordinalValue")
				.put("valueDecimal", Integer.parseInt(code));
		}
		return concept;
	}

	private static String own(Entry entry) {
		return entry.own() == null ? "" : entry.own().name();
	}

	private static void interpretation(ObjectNode observation, String code) {
		if (!code.isEmpty()) {
			observation.putArray("interpretation")
				.add(Fhir.concept("http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", code, null));
		}
	}

	private static void absent(ObjectNode observation, String code, String display) {
		observation.set("dataAbsentReason",
				Fhir.concept("http://terminology.hl7.org/CodeSystem/data-absent-reason", code, display));
	}

}
