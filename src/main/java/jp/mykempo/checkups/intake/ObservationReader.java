package jp.mykempo.checkups.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import jp.mykempo.checkups.intake.ToldValue.Form;

/**
 * Reads an observation and those within it: what belongs to a group (COMP) and why it was examined (RSON) are results
 * like any other. Code systems that are not told are the schema's defaults.
 */
final class ObservationReader {

	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

	/** The ministry's items, and the laboratory code (JLAC10) that they are made of. */
	private static final Set<String> ITEMS = Set.of("1.2.392.200119.6.1005", "1.2.392.200119.4.504");

	private static final int LONGEST_TEXT = 4000;

	private final XmlCursor xml;

	private final List<ToldValue> values;

	/** @param values where results are added */
	ObservationReader(XmlCursor xml, List<ToldValue> values) {
		this.xml = xml;
		this.values = values;
	}

	/** The observation at which the cursor stands; leaves it. */
	void read() throws BadDocument {
		ToldValue told = new ToldValue();
		told.spot = xml.spot();
		String negation = xml.attribute("negationInd");
		told.negated = "true".equals(negation) || "1".equals(negation);
		int place = values.size();
		while (xml.enterNext()) {
			part(told);
		}
		if (told.told() && told.code == null) {
			throw new BadDocument(told.spot, "checkups.intake.code.missing");
		}
		if (told.told()) {
			values.add(place, told);
		}
	}

	private void part(ToldValue told) throws BadDocument {
		switch (xml.element()) {
			case "code" -> code(told);
			case "value" -> value(told);
			case "interpretationCode" -> told.interpretation = xml.leaf("code");
			case "methodCode" -> told.method = xml.leaf("code");
			case "referenceRange" -> range(told);
			case "entryRelationship", "component" -> inner();
			default -> xml.skip();
		}
	}

	private void inner() throws BadDocument {
		while (xml.enterNext()) {
			if (xml.element().equals("observation")) {
				read();
			}
			else {
				xml.skip();
			}
		}
	}

	/** A code of another system than the items' is kept with its system before it. */
	private void code(ToldValue told) throws BadDocument {
		String code = xml.attribute("code");
		String system = xml.attribute("codeSystem");
		if (code != null && !code.isBlank()) {
			told.code = system == null || ITEMS.contains(system) ? code.strip() : system.strip() + ":" + code.strip();
			told.displayName = xml.attribute("displayName");
		}
		if (told.code != null && told.code.length() > 100) {
			throw new BadDocument(xml.spot(), "checkups.intake.code.long");
		}
		xml.skip();
	}

	private void value(ToldValue told) throws BadDocument {
		told.spot = xml.spot();
		if (xml.attribute("nullFlavor") != null) {
			told.withoutResult = true;
			xml.skip();
			return;
		}
		Form form = form(xml.attribute(XSI, "type"));
		boolean again = told.form == Form.ST && form == Form.ST;
		if (told.form == Form.PQ && form == Form.PQ) {
			told.otherText = told.text;
		}
		String text = switch (form) {
			case PQ -> xml.attribute("value");
			case CD, CO -> xml.attribute("code");
			case ST, PLAIN -> null;
		};
		told.unit = xml.attribute("unit");
		told.system = xml.attribute("codeSystem");
		String words = form == Form.ST ? xml.text(LONGEST_TEXT) : text;
		if (form != Form.ST) {
			xml.skip();
		}
		told.text = again ? told.text + "\n" + words : words;
		told.form = form;
	}

	/** By the type's name, whatever its prefix; where there is none, by what the element holds. */
	private Form form(String type) {
		String name = type == null ? "" : type.substring(type.indexOf(':') + 1).strip();
		return switch (name) {
			case "PQ", "INT", "REAL" -> Form.PQ;
			case "CD", "CE", "CS", "CV" -> Form.CD;
			case "CO" -> Form.CO;
			case "ST", "ED" -> Form.ST;
			default -> xml.attribute("value") != null ? Form.PQ : xml.attribute("code") != null ? Form.CD : Form.ST;
		};
	}

	private void range(ToldValue told) throws BadDocument {
		while (xml.enterNext()) {
			switch (xml.element()) {
				case "observationRange", "value" -> range(told);
				case "low" -> told.low = number(xml.leaf("value"));
				case "high" -> told.high = number(xml.leaf("value"));
				default -> xml.skip();
			}
		}
	}

	/** The institution's range is beside the matter: what is no number is left out. */
	private static BigDecimal number(String text) {
		return text != null && ValueRules.NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
	}

}
