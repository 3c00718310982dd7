package jp.mykempo.demo.society.expenses;

import java.time.YearMonth;

import jp.mykempo.demo.society.Family.Cover;
import jp.mykempo.demo.society.Family.Life;

/**
 * One person's care at one place in one month: what becomes a claim.
 *
 * @param days of treatment; of a pharmacy, prescriptions
 * @param search レセプト検索番号
 */
record Treated(Life person, Cover cover, YearMonth month, Care care, Place place, int days, Money money, String search) {

	/** The same after it was looked at again. */
	Treated reassessed(Money less) {
		return new Treated(person, cover, month, care, place, days, less, search);
	}

}
