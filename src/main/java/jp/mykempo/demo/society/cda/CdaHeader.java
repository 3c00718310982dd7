package jp.mykempo.demo.society.cda;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The first half of a document: what it is, whose, by whom, of which day. */
final class CdaHeader {

	static final String OID = "1.2.392.200119.6.";

	private CdaHeader() {
	}

	static void write(Xml xml, CheckupDocument document) {
		var occasion = document.occasion();
		Purpose purpose = occasion.purpose();
		xml.empty("typeId", "root", "2.16.840.1.113883.1.3", "extension", "POCD_HD000040")
			.empty("id", "nullFlavor", "NI")
			.empty("code", "code", occasion.withdrawn() ? purpose.deletion : purpose.report, "codeSystem", OID + "1001")
			.empty("effectiveTime", "value", day(occasion.written()))
			.empty("confidentialityCode", "code", "N", "codeSystem", "2.16.840.1.113883.5.25");
		patient(xml, document.patient());
		author(xml, document);
		xml.begin("custodian")
			.begin("assignedCustodian")
			.begin("representedCustodianOrganization")
			.empty("id", "nullFlavor", "NI")
			.end()
			.end()
			.end();
		event(xml, document);
	}

	private static void patient(Xml xml, Patient patient) {
		Patient.Insurance number = patient.number();
		xml.begin("recordTarget")
			.begin("patientRole")
			.empty("id", "extension", number.insurer(), "root", OID + "101")
			.empty("id", "extension", number.symbol(), "root", OID + "204")
			.empty("id", "extension", number.number(), "root", OID + "205");
		if (number.branch() != null) {
			xml.empty("id", "extension", number.branch(), "root", OID + "211");
		}
		address(xml, patient.address());
		xml.begin("patient")
			.text("name", patient.kanaName())
			.empty("administrativeGenderCode", "code", patient.sex(), "codeSystem", OID + "1104")
			.empty("birthTime", "value", day(patient.birthDate()))
			.end()
			.end()
			.end();
	}

	private static void author(Xml xml, CheckupDocument document) {
		xml.begin("author")
			.empty("time", "value", day(document.occasion().written()))
			.begin("assignedAuthor")
			.empty("id", "nullFlavor", "NI");
		organization(xml, document.institution());
		xml.end().end();
	}

	private static void event(Xml xml, CheckupDocument document) {
		xml.begin("documentationOf", "typeCode", "DOC")
			.begin("serviceEvent", "classCode", "ACT", "moodCode", "EVN")
			.empty("code", "code", document.occasion().purpose().programme, "codeSystem", OID + "1002")
			.empty("effectiveTime", "value", day(document.occasion().examined()))
			.begin("performer", "typeCode", "PRF")
			.begin("assignedEntity")
			.empty("id", "nullFlavor", "NI");
		organization(xml, document.institution());
		xml.end().end().end().end();
	}

	private static void organization(Xml xml, Institution institution) {
		xml.begin("representedOrganization")
			.empty("id", "extension", institution.number(), "root", OID + "102")
			.text("name", institution.name())
			.empty("telecom", "value", "tel:" + institution.phone());
		address(xml, institution.address());
		xml.end();
	}

	/** A postal code and, without a line between, the address. */
	private static void address(Xml xml, Patient.Address address) {
		xml.begin("addr");
		if (!address.postalCode().isEmpty()) {
			xml.text("postalCode", address.postalCode());
		}
		xml.words(address.text()).end();
	}

	static String day(LocalDate date) {
		return date.format(DateTimeFormatter.BASIC_ISO_DATE);
	}

}
