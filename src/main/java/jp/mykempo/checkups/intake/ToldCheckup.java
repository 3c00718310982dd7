package jp.mykempo.checkups.intake;

import java.time.LocalDate;
import java.util.List;

import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.Institution;
import jp.mykempo.checkups.core.Programme;

/** One check-up as a document or a line told it, understood. */
record ToldCheckup(Spot spot, ToldPerson person, Occasion occasion, List<Entry> entries) {

	/**
	 * Whose it is said to be, as keys that are compared with the master.
	 *
	 * @param insurer {@code null} where not told
	 * @param branch {@code null} where not told
	 * @param kanaKey {@code null} where not told, or not in kana
	 */
	record ToldPerson(String insurer, String symbolKey, String numberKey, String branch, LocalDate birthDate, int sex,
			String kanaKey) {
	}

	/**
	 * When, where and why.
	 *
	 * @param written day of the document; {@code null} where not told
	 */
	record Occasion(LocalDate examDate, Institution institution, ReportCode report, Programme programme,
			LocalDate written) {
	}

}
