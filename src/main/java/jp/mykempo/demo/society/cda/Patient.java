package jp.mykempo.demo.society.cda;

import java.time.LocalDate;

/**
 * Whose results a document holds, as the institution wrote it down.
 *
 * @param number the three or four numbers of the insurance
 * @param sex 1 male, 2 female
 */
public record Patient(Insurance number, String kanaName, String sex, LocalDate birthDate, Address address) {

	/**
	 * The insurance.
	 *
	 * @param branch null in documents from before 2021
	 */
	public record Insurance(String insurer, String symbol, String number, String branch) {
	}

	/** Where the person lives. */
	public record Address(String postalCode, String text) {
	}

}
