package jp.mykempo.checkups.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/** A check-up document written by a test: of 見本 花子 on 2025-06-10 unless it says otherwise. */
final class CdaText {

	private final Map<String, String> header = new LinkedHashMap<>(Map.ofEntries(Map.entry("report", "10"),
			Map.entry("insurer", "06991236"), Map.entry("symbol", "1001"), Map.entry("number", "123"), Map.entry("branch", "00"),
			Map.entry("name", "ミホン　ハナコ"), Map.entry("sex", "2"), Map.entry("birth", "19750401"),
			Map.entry("exam", "20250610"), Map.entry("institution", "1312345678"), Map.entry("programme", "010"),
			Map.entry("written", "20250701")));

	private final StringBuilder body = new StringBuilder();

	/** @param entries part of the header, text, part, text … */
	static CdaText of(String... entries) {
		CdaText text = new CdaText();
		for (int i = 0; i < entries.length; i += 2) {
			text.header.put(entries[i], entries[i + 1]);
		}
		return text;
	}

	/** The height of 162.3 cm and a blood pressure. */
	static CdaText usual(String... entries) {
		return of(entries).quantity("9N001000000000001", "162.3", "cm").quantity("9A755000000000001", "118", "mm[Hg]");
	}

	CdaText quantity(String code, String value, String unit) {
		return result(code, "<value xsi:type=\"PQ\" value=\"" + value + "\" unit=\"" + unit + "\"/>");
	}

	CdaText choice(String code, String value, String system) {
		String from = system == null ? "" : " codeSystem=\"" + system + "\"";
		return result(code, "<value xsi:type=\"CD\" code=\"" + value + "\"" + from + "/>");
	}

	CdaText text(String code, String value) {
		return result(code, "<value xsi:type=\"ST\">" + value + "</value>");
	}

	CdaText notTested(String code) {
		return entry("<observation classCode=\"OBS\" moodCode=\"EVN\" negationInd=\"true\"><code code=\"" + code
				+ "\"/></observation>");
	}

	/** An observation with what stands behind its code. */
	CdaText result(String code, String rest) {
		return entry(observation(code, rest));
	}

	CdaText entry(String xml) {
		body.append("<entry>").append(xml).append("</entry>\n");
		return this;
	}

	static String observation(String code, String rest) {
		return "<observation classCode=\"OBS\" moodCode=\"EVN\"><code code=\"" + code + "\"/>" + rest + "</observation>";
	}

	String xml() {
		String branch = header.get("branch").isEmpty() ? ""
				: "<id extension=\"" + header.get("branch") + "\" root=\"1.2.392.200119.6.211\"/>";
		return TEMPLATE.formatted(header.get("report"), header.get("written"), header.get("insurer"), header.get("symbol"),
				header.get("number"), branch, header.get("name"), header.get("sex"), header.get("birth"),
				header.get("institution"), header.get("programme"), header.get("exam"), header.get("institution"), body);
	}

	private static final String TEMPLATE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
			<typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
			<id nullFlavor="NI"/>
			<code code="%s" codeSystem="1.2.392.200119.6.1001"/>
			<effectiveTime value="%s"/>
			<confidentialityCode code="N"/>
			<recordTarget><patientRole>
			<id extension="%s" root="1.2.392.200119.6.101"/>
			<id extension="%s" root="1.2.392.200119.6.204"/>
			<id extension="%s" root="1.2.392.200119.6.205"/>%s
			<addr><postalCode>100-0001</postalCode>東京都見本区1-1</addr>
			<patient><name>%s</name>
			<administrativeGenderCode code="%s" codeSystem="1.2.392.200119.6.1104"/>
			<birthTime value="%s"/></patient></patientRole></recordTarget>
			<author><time value="20250701"/><assignedAuthor><id nullFlavor="NI"/>
			<representedOrganization><id extension="%s" root="1.2.392.200119.6.102"/><name>みほん健診センター</name><telecom value="tel:03-0000-0000"/><addr><postalCode>100-0001</postalCode>東京都見本区1-2</addr></representedOrganization></assignedAuthor></author>
			<custodian><assignedCustodian><representedCustodianOrganization><id nullFlavor="NI"/></representedCustodianOrganization></assignedCustodian></custodian>
			<documentationOf><serviceEvent classCode="ACT" moodCode="EVN"><code code="%s" codeSystem="1.2.392.200119.6.1002"/>
			<effectiveTime value="%s"/>
			<performer typeCode="PRF"><assignedEntity><id nullFlavor="NI"/><representedOrganization><id extension="%s" root="1.2.392.200119.6.102"/><name>みほん健診センター</name><telecom value="tel:03-0000-0000"/><addr><postalCode>100-0001</postalCode>東京都見本区1-2</addr></representedOrganization></assignedEntity></performer></serviceEvent></documentationOf>
			<component><structuredBody><component><section><code code="01010" codeSystem="1.2.392.200119.6.1010"/><title>検査・問診</title><text/>
			%s</section></component></structuredBody></component>
			</ClinicalDocument>
			""";

}
