package jp.mykempo.checkups.export;

import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.Institution;
import jp.mykempo.checkups.core.ItemValue;
import jp.mykempo.checkups.core.Report;
import jp.mykempo.kernel.Sex;
import tools.jackson.databind.node.ObjectNode;

/** Who and what stands around the values: the examined person, physician, institution, insurer, coverage and the visit. */
final class FhirParties {

	private static final String REPRESENTATION = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation";

	private static final String ORGANIZATION_TYPE = "http://terminology.hl7.org/CodeSystem/organization-type";

	private static final String COVERAGE = "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Coverage_";

	/** 健康診断を実施した医師の氏名. */
	private static final String PHYSICIAN = "9N516000000000049";

	private final Report report;

	private final Examinee examinee;

	private final String updated;

	FhirParties(Report report, Examinee examinee, String updated) {
		this.report = report;
		this.examinee = examinee;
		this.updated = updated;
	}

	ObjectNode patient() {
		ObjectNode patient = Fhir.resource("Patient", "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Patient_eCS", this.updated);
		name(patient, this.examinee.name().written(), "IDE");
		name(patient, this.examinee.name().kana(), "SYL");
		return patient.put("gender", this.report.sex() == Sex.MALE ? "male" : "female")
			.put("birthDate", this.examinee.birthDate().toString());
	}

	/** The report tells the name of the physician in one of its values, or does not tell it. */
	ObjectNode practitioner() {
		ObjectNode practitioner = Fhir.resource("Practitioner", Fhir.PROFILE + "JP_Practitioner_eCheckupGeneral", this.updated);
		Entry told = this.report.entry(PHYSICIAN);
		if (told != null && told.value() instanceof ItemValue.Text(String text) && !text.isBlank()) {
			name(practitioner, text, "IDE");
			return practitioner;
		}
		practitioner.putArray("name").addObject().putArray("extension").addObject()
			.put("url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason")
			.put("valueCode", "unknown");
		return practitioner;
	}

	ObjectNode institution() {
		Institution institution = this.report.institution();
		ObjectNode organization = Fhir.resource("Organization", Fhir.PROFILE + "JP_Organization_eCheckupGeneral", this.updated);
		identifier(organization, "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no", institution.number());
		organization.putArray("type").add(Fhir.concept(ORGANIZATION_TYPE, "prov", null));
		return organization.put("name", institution.name().isBlank() ? "名称の記録なし" : institution.name());
	}

	ObjectNode insurer(String name) {
		ObjectNode organization = Fhir.resource("Organization", Fhir.PROFILE + "JP_OrganizationInsurer_eCheckupGeneral", this.updated);
		identifier(organization, "urn:oid:1.2.392.100495.20.3.61", this.examinee.cover().insurer());
		organization.putArray("type").add(Fhir.concept(ORGANIZATION_TYPE, "ins", null));
		return organization.put("name", name);
	}

	ObjectNode coverage(String patient, String insurer) {
		Examinee.Cover cover = this.examinee.cover();
		String symbol = Fhir.wide(cover.symbol());
		String number = Fhir.wide(cover.number());
		String branch = Fhir.wide(cover.branch());
		ObjectNode coverage = Fhir.resource("Coverage", Fhir.PROFILE + "JP_CoverageInsurance_eCheckupGeneral", this.updated);
		extension(coverage, "InsuredPersonSymbol", symbol);
		extension(coverage, "InsuredPersonNumber", number);
		extension(coverage, "InsuredPersonSubNumber", branch);
		coverage.putArray("identifier").addObject().put("value", "\"" + symbol + "\",\"" + number + "\",\"" + branch + "\"");
		coverage.put("status", "active").set("type", Fhir.concept("urn:oid:1.2.392.100495.20.2.61", "1", null));
		coverage.put("subscriberId", "\"" + symbol + "\",\"" + number + "\"");
		coverage.set("beneficiary", Fhir.reference(patient));
		coverage.put("dependent", branch);
		coverage.set("relationship", Fhir.concept("urn:oid:1.2.392.100495.20.2.62", cover.insured() ? "1" : "2",
				cover.insured() ? "被保険者" : "被扶養者"));
		ObjectNode period = coverage.putObject("period").put("start", cover.acquiredOn().toString());
		if (cover.lostOn() != null) {
			period.put("end", cover.lostOn().minusDays(1).toString());
		}
		coverage.putArray("payor").add(Fhir.reference(insurer));
		return coverage;
	}

	ObjectNode encounter(String institution) {
		ObjectNode encounter = Fhir.resource("Encounter", Fhir.PROFILE + "JP_Encounter_eCheckupGeneral", this.updated);
		encounter.put("status", "finished")
			.putObject("class")
			.put("system", "http://jpfhir.jp/fhir/eCheckup/CodeSystem/encounter-category")
			.put("code", "checkup")
			.put("display", "健診");
		String day = this.report.examDate().toString();
		encounter.putObject("period").put("start", day).put("end", day);
		encounter.set("serviceProvider", Fhir.reference(institution));
		return encounter;
	}

	private static void name(ObjectNode person, String text, String representation) {
		if (text == null || text.isBlank()) {
			return;
		}
		ObjectNode name = person.withArrayProperty("name").addObject();
		name.putArray("extension").addObject().put("url", REPRESENTATION).put("valueCode", representation);
		name.put("use", "official").put("text", text.strip());
		String[] parts = text.strip().split("[\\s　]+", 2);
		if (parts.length == 2) {
			name.put("family", parts[0]).putArray("given").add(parts[1]);
		}
	}

	private static void identifier(ObjectNode organization, String system, String value) {
		if (value != null && !value.isBlank()) {
			organization.putArray("identifier").addObject().put("system", system).put("value", value);
		}
	}

	private static void extension(ObjectNode coverage, String name, String value) {
		if (!value.isEmpty()) {
			coverage.withArrayProperty("extension").addObject().put("url", COVERAGE + name).put("valueString", value);
		}
	}

}
