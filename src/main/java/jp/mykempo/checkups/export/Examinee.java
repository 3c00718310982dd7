package jp.mykempo.checkups.export;

import java.time.LocalDate;

/**
 * Whose check-up a report is, under which coverage, and as what it was reported.
 *
 * @param reportCode 報告区分: 10, 40 …
 * @param insured whether the person was insured, not a dependant
 * @param lostOn {@code null} while the coverage goes on
 */
record Examinee(Name name, LocalDate birthDate, int reportCode, Cover cover) {

	/** As written, and in kana. */
	record Name(String written, String kana) {
	}

	/** The coverage. */
	record Cover(String insurer, String symbol, String number, String branch, boolean insured, LocalDate acquiredOn,
			LocalDate lostOn) {
	}

}
