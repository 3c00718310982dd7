package jp.mykempo.checkups.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a check-up's CDA document (hc08) from its root on: the header, and every observation with a value, however deep
 * in groups it stands. Says what is told, not what it means.
 */
final class CdaReader {

	private static final String MINISTRY = "1.2.392.200119.6.";

	private static final int LONGEST_NAME = 500;

	private static final int MOST_VALUES = 2000;

	private final XmlCursor xml;

	private final ToldHeader header;

	private final ObservationReader observations;

	private final List<ToldValue> values = new ArrayList<>(128);

	private String authorNumber;

	private String authorName;

	/** @param xml stands at the root */
	CdaReader(XmlCursor xml) {
		this.xml = xml;
		this.header = new ToldHeader(xml.spot());
		this.observations = new ObservationReader(xml, values);
	}

	ToldHeader header() {
		return header;
	}

	List<ToldValue> values() {
		return values;
	}

	/** To the end of the document. */
	void read() throws BadDocument {
		while (xml.enterNext()) {
			switch (xml.element()) {
				case "code" -> put(CheckupColumn.REPORT, "code");
				case "effectiveTime" -> put(CheckupColumn.WRITTEN, "value");
				case "recordTarget" -> descend(this::patient);
				case "author" -> descend(this::author);
				case "documentationOf" -> descend(this::serviceEvent);
				case "component" -> body();
				default -> xml.skip();
			}
		}
		xml.finish();
		header.put(CheckupColumn.INSTITUTION_NUMBER, authorNumber, header.whole());
		header.put(CheckupColumn.INSTITUTION_NAME, authorName, header.whole());
	}

	private void patient(String element) throws BadDocument {
		switch (element) {
			case "patientRole", "patient" -> descend(this::patient);
			case "id" -> identifier();
			case "name" -> putText(CheckupColumn.NAME);
			case "administrativeGenderCode" -> put(CheckupColumn.SEX, "code");
			case "birthTime" -> put(CheckupColumn.BIRTH_DATE, "value");
			default -> xml.skip();
		}
	}

	private void identifier() throws BadDocument {
		String root = String.valueOf(xml.attribute("root"));
		CheckupColumn column = switch (root.startsWith(MINISTRY) ? root.substring(MINISTRY.length()) : root) {
			case "101" -> CheckupColumn.INSURER;
			case "204" -> CheckupColumn.SYMBOL;
			case "205" -> CheckupColumn.NUMBER;
			case "211" -> CheckupColumn.BRANCH;
			default -> null;
		};
		if (column != null) {
			header.put(column, xml.attribute("extension"), xml.spot());
		}
		xml.skip();
	}

	/** The author's organisation stands for the one that examined, where that one is not told. */
	private void author(String element) throws BadDocument {
		switch (element) {
			case "assignedAuthor" -> descend(this::author);
			case "representedOrganization" -> descend(part -> {
				switch (part) {
					case "id" -> authorNumber = institutionNumber(authorNumber);
					case "name" -> authorName = xml.text(LONGEST_NAME);
					default -> xml.skip();
				}
			});
			default -> xml.skip();
		}
	}

	private void serviceEvent(String element) throws BadDocument {
		switch (element) {
			case "serviceEvent", "performer", "assignedEntity" -> descend(this::serviceEvent);
			case "code" -> put(CheckupColumn.PROGRAMME, "code");
			case "effectiveTime" -> examDate();
			case "representedOrganization" -> descend(this::institution);
			default -> xml.skip();
		}
	}

	private void examDate() throws BadDocument {
		header.put(CheckupColumn.EXAM_DATE, xml.attribute("value"), xml.spot());
		descend(part -> {
			if (part.equals("low")) {
				header.put(CheckupColumn.EXAM_DATE, xml.attribute("value"), xml.spot());
			}
			xml.skip();
		});
	}

	private void institution(String element) throws BadDocument {
		switch (element) {
			case "id" -> {
				Spot spot = xml.spot();
				header.put(CheckupColumn.INSTITUTION_NUMBER, institutionNumber(null), spot);
			}
			case "name" -> putText(CheckupColumn.INSTITUTION_NAME);
			default -> xml.skip();
		}
	}

	private String institutionNumber(String before) throws BadDocument {
		boolean meant = (MINISTRY + "102").equals(xml.attribute("root"));
		String number = xml.leaf("extension");
		return meant && before == null ? number : before;
	}

	/** Sections and entries, however they are nested. */
	private void body() throws BadDocument {
		while (xml.enterNext()) {
			switch (xml.element()) {
				case "structuredBody", "component", "section", "entry" -> body();
				case "observation" -> observations.read();
				default -> xml.skip();
			}
			if (values.size() > MOST_VALUES) {
				throw new BadDocument(xml.spot(), "checkups.intake.xml.many");
			}
		}
	}

	private void put(CheckupColumn column, String attribute) throws BadDocument {
		header.put(column, xml.attribute(attribute), xml.spot());
		xml.skip();
	}

	private void putText(CheckupColumn column) throws BadDocument {
		Spot spot = xml.spot();
		header.put(column, xml.text(LONGEST_NAME), spot);
	}

	private void descend(Step step) throws BadDocument {
		while (xml.enterNext()) {
			step.at(xml.element());
		}
	}

	/** What is done at an element; leaves it. */
	private interface Step {

		void at(String element) throws BadDocument;

	}

}
