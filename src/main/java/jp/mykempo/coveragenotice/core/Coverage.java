package jp.mykempo.coveragenotice.core;

import java.time.LocalDate;

import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.membership.Category;

/**
 * One member of the household as covered today (資格).
 *
 * @param insured the insured person, not a dependant
 * @param share of the costs, and from when it holds
 * @param until what ends, where an end is known
 */
public record Coverage(PersonId person, Names names, LocalDate birthDate, String insurerNumber, SymbolNumber number,
		String branch, boolean insured, String relationship, LocalDate acquiredOn, Share share, Until until) {

	/** The name as the master writes it, and in kana. */
	public record Names(String written, String kana) {
	}

	/**
	 * What the member pays (負担割合).
	 *
	 * @param tenths 1 to 3; 0 where the master says nothing
	 * @param from 発効期日, null where not told
	 * @param elderly 高齢受給者区分, null where there is none
	 */
	public record Share(int tenths, LocalDate from, String elderly) {
	}

	/**
	 * Days on which something ends; each null where not known.
	 *
	 * @param continuation the last day of a voluntary continuation (任意継続満了予定日)
	 * @param lostOn 資格喪失日 that lies ahead
	 * @param issuedOn when the society issued the notice (交付日)
	 */
	public record Until(Category category, LocalDate continuation, LocalDate lostOn, LocalDate issuedOn) {
	}

}
