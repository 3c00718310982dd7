package jp.mykempo.checkups.intake;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.intake.ToldCheckup.Occasion;
import jp.mykempo.checkups.intake.ToldCheckup.ToldPerson;
import jp.mykempo.checkups.intake.ToldDocument.Subject;
import jp.mykempo.imports.RunLog;

/** Reads an XML file, whichever of the ministry's kinds it is, and reports what is wrong in it by line and column. */
final class DocumentReader {

	private static final String CDA = "urn:hl7-org:v3";

	/** Of index, settlement and claims: until fiscal year 2023 and since. */
	private static final Set<String> DELIVERY = Set.of("http://tokuteikenshin.jp/checkup/2007",
			"https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/0000161103.html");

	private static final Map<String, Subject> ASIDE = Map.of("summary", Subject.SETTLEMENT, "checkupClaim", Subject.CLAIM,
			"guidanceClaim", Subject.CLAIM);

	private final RunLog log;

	private final HeaderRules headers;

	private final ValueRules values;

	DocumentReader(RunLog log, HeaderRules headers, ValueRules values) {
		this.log = log;
		this.headers = headers;
		this.values = values;
	}

	/** @param name of the document in its archive; empty for a file of its own */
	ToldDocument read(InputStream in, String name) {
		long before = log.errors();
		try (XmlCursor xml = new XmlCursor(in, name, CDA)) {
			ToldDocument told = read(xml);
			return log.errors() > before ? new ToldDocument.Faulty() : told;
		}
		catch (BadDocument bad) {
			log.error(bad.spot().line(), bad.spot().place(), bad.reason());
			return new ToldDocument.Faulty();
		}
	}

	private ToldDocument read(XmlCursor xml) throws BadDocument {
		String root = xml.localName();
		boolean delivery = DELIVERY.contains(String.valueOf(xml.namespaceOfElement()));
		if (xml.element().equals("ClinicalDocument")) {
			CdaReader cda = new CdaReader(xml);
			cda.read();
			return understood(cda);
		}
		if (delivery && root.equals("index")) {
			return index(xml);
		}
		if (delivery && ASIDE.containsKey(root)) {
			xml.skip();
			xml.finish();
			return new ToldDocument.Aside(ASIDE.get(root));
		}
		boolean known = root.equals("ClinicalDocument") || root.equals("index") || ASIDE.containsKey(root);
		throw new BadDocument(xml.spot(), known ? "checkups.intake.xml.namespace" : "checkups.intake.xml.root");
	}

	private static ToldDocument index(XmlCursor xml) throws BadDocument {
		int documents = -1;
		while (xml.enterNext()) {
			if (xml.localName().equals("totalRecordCount")) {
				String count = xml.leaf("value");
				documents = count != null && count.matches("\\d{1,9}") ? Integer.parseInt(count) : -1;
			}
			else {
				xml.skip();
			}
		}
		xml.finish();
		return new ToldDocument.Index(documents);
	}

	private ToldDocument understood(CdaReader cda) {
		ToldHeader told = cda.header();
		if (ReportCode.parse(told.text(CheckupColumn.REPORT)).filter(ReportCode::guidance).isPresent()) {
			return new ToldDocument.Aside(Subject.GUIDANCE);
		}
		Optional<ToldPerson> person = headers.person(told);
		Optional<Occasion> occasion = headers.occasion(told, person);
		boolean deletes = occasion.filter(known -> known.report().deletes()).isPresent();
		List<Entry> entries = deletes ? List.of() : entries(cda.values(), occasion);
		if (!deletes && cda.values().isEmpty()) {
			log.error(told.whole().line(), told.whole().place(), "checkups.intake.empty");
		}
		return person.isPresent() && occasion.isPresent()
				? new ToldDocument.Checkup(new ToldCheckup(told.whole(), person.get(), occasion.get(), entries))
				: new ToldDocument.Faulty();
	}

	private List<Entry> entries(List<ToldValue> told, Optional<Occasion> occasion) {
		List<Entry> entries = new ArrayList<>(told.size());
		for (ToldValue value : told) {
			values.entry(value, occasion.map(Occasion::examDate).orElse(null)).ifPresent(entries::add);
		}
		return entries;
	}

}
