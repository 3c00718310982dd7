package jp.mykempo.checkups.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jp.mykempo.checkups.core.ItemCatalogue;
import jp.mykempo.checkups.core.Report;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.SocietyProfile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Writes a report as a FHIR R4 document of the profile 健診結果報告書 (JP_Bundle_eCheckupGeneral, eCheckupReport 1.5.0): a
 * Composition with its sections, and everything that they name, in one Bundle. Always in Japanese, as the profile wants it.
 */
@Component
class FhirDocument {

	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

	private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

	private final ItemCatalogue catalogue;

	private final SocietyProfile society;

	private final Clock clock;

	FhirDocument(ItemCatalogue catalogue, SocietyProfile society, Clock clock) {
		this.catalogue = catalogue;
		this.society = society;
		this.clock = clock;
	}

	/** The addresses of the resources within the document. */
	private record Urls(String document, String composition, String patient, String practitioner, String institution,
			String insurer, String coverage, String encounter) {

		static Urls of(String name) {
			return new Urls(name, Fhir.url(name + "/composition"), Fhir.url(name + "/patient"), Fhir.url(name + "/practitioner"),
					Fhir.url(name + "/institution"), Fhir.url(name + "/insurer"), Fhir.url(name + "/coverage"),
					Fhir.url(name + "/encounter"));
		}

	}

	/** Leaves the stream open. */
	void write(Report report, Examinee examinee, OutputStream output) throws IOException {
		output.write(Fhir.JSON.writeValueAsBytes(bundle(report, examinee)));
	}

	ObjectNode bundle(Report report, Examinee examinee) {
		var now = this.clock.instant().atZone(PeopleTime.JAPAN);
		String updated = MILLIS.format(now);
		Urls urls = Urls.of("report-" + report.id().value() + "-" + report.examDate());
		FhirObservations observations = new FhirObservations(report, this.catalogue,
				new FhirObservations.Frame(urls.document(), urls.patient(), updated));
		ObjectNode bundle = Fhir.resource("Bundle", Fhir.PROFILE + "JP_Bundle_eCheckupGeneral", updated);
		bundle.putObject("identifier")
			.put("system", "http://jpfhir.jp/fhir/core/IdSystem/documentInstance-identifier")
			.put("value", identifier(urls));
		bundle.put("type", "document").put("timestamp", updated);
		ArrayNode entries = bundle.putArray("entry");
		add(entries, urls.composition(), composition(report, examinee, urls, observations, updated).put("date", SECONDS.format(now)));
		addParties(entries, urls, new FhirParties(report, examinee, updated));
		observations.all().forEach(observation -> add(entries, observation.fullUrl(), observation.resource()));
		return bundle;
	}

	private void addParties(ArrayNode entries, Urls urls, FhirParties parties) {
		add(entries, urls.patient(), parties.patient());
		add(entries, urls.practitioner(), parties.practitioner());
		add(entries, urls.institution(), parties.institution());
		add(entries, urls.encounter(), parties.encounter(urls.institution()));
		add(entries, urls.coverage(), parties.coverage(urls.patient(), urls.insurer()));
		add(entries, urls.insurer(), parties.insurer(this.society.name().in(Locale.JAPANESE)));
	}

	private static ObjectNode composition(Report report, Examinee examinee, Urls urls, FhirObservations observations,
			String updated) {
		FhirSections sections = new FhirSections(examinee.reportCode());
		ObjectNode composition = Fhir.resource("Composition", Fhir.PROFILE + "JP_Composition_eCheckupGeneral", updated);
		composition.put("language", "ja").putArray("extension").addObject()
			.put("url", "http://hl7.org/fhir/StructureDefinition/composition-clinicaldocument-versionNumber")
			.put("valueString", "1.0");
		composition.putObject("identifier")
			.put("system", "http://jpfhir.jp/fhir/core/IdSystem/resourceInstance-identifier")
			.put("value", identifier(urls));
		composition.put("status", "final");
		composition.set("type", Fhir.concept("http://jpfhir.jp/fhir/Common/CodeSystem/doc-typecodes", "53576-5", "検診・健診報告書"));
		composition.putArray("category").add(sections.category());
		composition.set("subject", Fhir.reference(urls.patient()));
		composition.set("encounter", Fhir.reference(urls.encounter()));
		composition.putArray("author").add(Fhir.reference(urls.practitioner())).add(Fhir.reference(urls.institution()));
		composition.put("title", "健康診断結果報告書").set("custodian", Fhir.reference(urls.institution()));
		ObjectNode event = composition.putArray("event").addObject();
		event.putArray("code").add(FhirSections.programme(report.programme().code()));
		event.putObject("period").put("start", report.examDate().toString()).put("end", report.examDate().toString());
		event.putArray("detail").add(Fhir.reference(urls.encounter()));
		sections.put(composition.putArray("section"), observations.named(), urls.coverage());
		return composition;
	}

	private static String identifier(Urls urls) {
		return Fhir.url(urls.document()).substring("urn:uuid:".length());
	}

	private static void add(ArrayNode entries, String url, ObjectNode resource) {
		entries.addObject().put("fullUrl", url).set("resource", resource);
	}

}
