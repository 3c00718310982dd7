package jp.mykempo.demo.society.checkups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.mykempo.demo.society.Family.Cover;
import jp.mykempo.demo.society.Family.Life;
import jp.mykempo.demo.society.MadeUpSociety;
import jp.mykempo.demo.society.cda.CheckupDocument;
import jp.mykempo.demo.society.cda.Observed;
import jp.mykempo.demo.society.cda.Patient;

/** Makes the document of a visit. */
final class Reports {

	private static final int BRANCHES_SINCE = 2021;

	private static final String ADDRESS_UNKNOWN = "不明";

	private Reports() {
	}

	static CheckupDocument of(Visit visit, LocalDate written) {
		List<Observed> results = new ArrayList<>(Measurements.of(visit));
		results.addAll(Laboratory.of(visit));
		results.addAll(Findings.of(visit));
		if (visit.age() >= 40) {
			results.addAll(Questions.of(visit));
		}
		var occasion = new CheckupDocument.Occasion(visit.purpose(), visit.day(), written, false);
		return new CheckupDocument(patient(visit), visit.practice().institution(), occasion, results, Findings.further(visit));
	}

	private static Patient patient(Visit visit) {
		Life person = visit.person();
		Cover cover = person.coverOn(visit.day()).orElseThrow();
		boolean wide = visit.practice().habits().wideSymbols();
		var number = new Patient.Insurance(MadeUpSociety.INSURER_NUMBER, wide ? widened(cover.symbol()) : cover.symbol(),
				wide ? widened(cover.number()) : cover.number(), visit.year() < BRANCHES_SINCE ? null : cover.branch());
		String address = Stream.of(person.home().address()).filter(text -> !text.isEmpty()).findFirst().orElse(ADDRESS_UNKNOWN);
		return new Patient(number, person.kanaName(), person.nature().sex().code, person.nature().birthDate(),
				new Patient.Address(person.home().postalCode(), address));
	}

	private static String widened(String text) {
		return text.chars()
			.map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
