package jp.mykempo.expenses.core;

import java.time.YearMonth;
import java.util.Optional;

import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.Yen;

/**
 * A claim (レセプト) as it stands now: what one person's care at one institution in one month cost, and who paid.
 *
 * @param month of treatment (診療年月)
 * @param days of treatment (日数); of a pharmacy, how many prescriptions
 * @param paidMonth in which benefits were paid (支給年月)
 */
public record Claim(Patient patient, YearMonth month, CareKind kind, Institution institution, int days, Shares shares,
		Meals meals, Benefits benefits, Optional<YearMonth> paidMonth) {

	/**
	 * Who was treated.
	 * @param relationship to the insured person as the master words it (続柄), {@code null} where it does not
	 */
	public record Patient(PersonId person, String name, String kana, String relationship, boolean insured) {
	}

	/** Who treated; each {@code null} where the file does not tell it. */
	public record Institution(String code, String name) {
	}

	/**
	 * The cost without meals, and how it was shared.
	 * @param total 総医療費
	 * @param bySociety 健保負担
	 * @param byPublic 公費負担
	 * @param byPatient 自己負担相当額: before benefits, and not rounded to ten yen as at the till
	 */
	public record Shares(Yen total, Yen bySociety, Yen byPublic, Yen byPatient) {
	}

	/**
	 * Meals in hospital; each empty where the file does not tell it.
	 * @param total 食事療養費
	 * @param standard the patient's part of it (標準負担額)
	 */
	public record Meals(Optional<Yen> total, Optional<Yen> standard) {
	}

	/**
	 * What the society paid back besides; never subtracted from anything. Each empty where the file does not tell it.
	 * @param highCost 高額療養費
	 * @param additional 付加給付
	 */
	public record Benefits(Optional<Yen> highCost, Optional<Yen> additional) {
	}

}
