package jp.mykempo.demo.society.cda;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.mykempo.demo.society.cda.Observed.Flag;
import jp.mykempo.demo.society.cda.Observed.Group;
import jp.mykempo.demo.society.cda.Observed.Range;
import jp.mykempo.demo.society.cda.Observed.Result;
import jp.mykempo.demo.society.cda.Observed.Value;

/**
 * Writes a check-up as the ministry's CDA R2 document (健診結果ファイル, {@code h….xml}), valid by hc08. Code systems that
 * are the schema's defaults are left out, as most programs do.
 */
public final class CdaWriter {

	private static final String FURTHER = "01990";

	private final Map<String, String> names;

	/** @param names of items by code, for institutions that write them; may be empty */
	public CdaWriter(Map<String, String> names) {
		this.names = Map.copyOf(names);
	}

	/** The document. */
	public String write(CheckupDocument document) {
		Xml xml = new Xml(document.institution().verbose());
		xml.begin("ClinicalDocument", "xmlns", "urn:hl7-org:v3", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
				"xsi:schemaLocation", "urn:hl7-org:v3 ../XSD/hc08_V08.xsd");
		CdaHeader.write(xml, document);
		xml.begin("component").begin("structuredBody");
		boolean named = document.institution().verbose();
		section(xml, document.occasion().purpose().section, document.results(), named);
		if (!document.further().isEmpty()) {
			section(xml, FURTHER, document.further(), named);
		}
		return xml.end().end().end().finished();
	}

	private void section(Xml xml, String code, List<Observed> results, boolean named) {
		xml.begin("component")
			.begin("section")
			.empty("code", "code", code, "codeSystem", CdaHeader.OID + "1010");
		narrative(xml, results, named);
		for (Observed observed : results) {
			xml.begin("entry");
			switch (observed) {
				case Result result -> result(xml, result, named);
				case Group group -> group(xml, group, named);
			}
			xml.end();
		}
		xml.end().end();
	}

	/** For people to read, where the program writes it; everybody else sends an empty one. */
	private void narrative(Xml xml, List<Observed> results, boolean named) {
		xml.begin("text");
		if (named) {
			xml.begin("list");
			results.stream().flatMap(observed -> switch (observed) {
				case Result result -> Stream.of(result);
				case Group group -> group.results().stream();
			}).forEach(result -> xml.text("item", names.getOrDefault(result.code(), result.code()) + " " + result.value().words()));
			xml.end();
		}
		xml.end();
	}

	private void group(Xml xml, Group group, boolean named) {
		xml.begin("observation", "classCode", "OBS", "moodCode", "EVN").empty("code", "nullFlavor", "NA");
		group.results().forEach(result -> related(xml, "COMP", result, named));
		group.reasons().forEach(result -> related(xml, "RSON", result, named));
		xml.end();
	}

	private void related(Xml xml, String how, Result result, boolean named) {
		xml.begin("entryRelationship", "typeCode", how);
		result(xml, result, named);
		xml.end();
	}

	private void result(Xml xml, Result result, boolean named) {
		boolean notDone = result.value() instanceof Value.NotDone;
		xml.begin("observation", "classCode", "OBS", "moodCode", "EVN", "negationInd", notDone ? "true" : null)
			.empty("code", "code", result.code(), "displayName", named ? names.get(result.code()) : null);
		value(xml, result.value());
		if (result.flag() != Flag.NONE) {
			xml.empty("interpretationCode", "code", result.flag().name());
		}
		if (result.method() != null) {
			xml.empty("methodCode", "code", result.method());
		}
		if (result.range() != null) {
			range(xml, result.range(), ((Value.Quantity) result.value()).unit());
		}
		xml.end();
	}

	private static void value(Xml xml, Value value) {
		switch (value) {
			case Value.Quantity(var number, var unit) ->
				xml.empty("value", "xsi:type", "PQ", "value", number.toPlainString(), "unit", unit);
			case Value.Choice(var code, var system) ->
				xml.empty("value", "xsi:type", "CD", "code", code, "codeSystem", system);
			case Value.Step(var code, var system) ->
				xml.empty("value", "xsi:type", "CO", "code", code, "codeSystem", system);
			case Value.Text(var text) -> xml.text("value", text, "xsi:type", "ST");
			case Value.Unmeasurable(var type) -> xml.empty("value", "xsi:type", type, "nullFlavor", "NI");
			case Value.NotDone notDone -> {
			}
		}
	}

	private static void range(Xml xml, Range range, String unit) {
		xml.begin("referenceRange", "typeCode", "REFV")
			.begin("observationRange", "classCode", "OBS", "moodCode", "EVN.CRT")
			.begin("value", "xsi:type", "IVL_PQ");
		if (range.low() != null) {
			xml.empty("low", "value", range.low().toPlainString(), "unit", unit);
		}
		if (range.high() != null) {
			xml.empty("high", "value", range.high().toPlainString(), "unit", unit);
		}
		xml.end().end().end();
	}

}
