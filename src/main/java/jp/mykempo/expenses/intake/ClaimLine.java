package jp.mykempo.expenses.intake;

import java.time.YearMonth;

import jp.mykempo.expenses.core.CareKind;
import jp.mykempo.imports.Fingerprint;

/**
 * What a file tells of one claim: one version of it.
 *
 * @param line of the file, counted from 1
 * @param cancels true where it takes the claim back (取消区分); the amounts are {@link Amounts#NONE} then
 * @param search レセプト検索番号, {@code null} where there is none
 * @param mark what else tells the claim from others of the same person, month, kind and institution; mostly empty
 */
record ClaimLine(int line, Claimant claimant, Care care, Amounts amounts, boolean cancels, String search, String mark) {

	/** Keys that are fingerprints are negative, search numbers are not. */
	private static final long FINGERPRINTS = Long.MIN_VALUE;

	private static final int LONGEST_PLAIN = 18;

	/**
	 * What was done, where and when.
	 * @param paidMonth {@code null} where none is told
	 */
	record Care(YearMonth month, CareKind kind, String institutionCode, String institutionName, int days,
			YearMonth paidMonth) {
	}

	ClaimLine withMark(String other) {
		return new ClaimLine(line, claimant, care, amounts, cancels, search, other);
	}

	/**
	 * What tells this claim from every other: its search number, else person, month, kind and institution. Search numbers
	 * come about in order, and so do their keys: the index of a filled table takes them in at less than half the cost.
	 */
	long claimKey() {
		if (search == null) {
			return FINGERPRINTS | personAndPlace();
		}
		long plain = plain(search);
		return plain > 0 ? plain : FINGERPRINTS | Fingerprint.of("search", search);
	}

	private long personAndPlace() {
		Fingerprint key = new Fingerprint();
		claimant.addKey(key);
		key.add(months(care.month));
		key.add(care.kind.name());
		key.add(care.institutionCode == null ? care.institutionName : care.institutionCode);
		key.add(mark);
		return key.value();
	}

	/**
	 * Everything that this version tells.
	 * @param who fingerprint of the claimant
	 */
	long content(long who) {
		Fingerprint content = new Fingerprint();
		content.add(who);
		content.add(months(care.month));
		content.add(care.kind.ordinal());
		content.add(care.institutionCode);
		content.add(care.institutionName);
		content.add(care.days);
		content.add(care.paidMonth == null ? 0 : months(care.paidMonth));
		content.add(cancels ? 1 : 0);
		amounts.addTo(content);
		return content.value();
	}

	/** The number itself, behind a 1 that keeps its leading zeros; 0 where it is longer than such numbers, or none. */
	private static long plain(String search) {
		long number = 1;
		for (int i = 0; i < search.length(); i++) {
			int digit = search.charAt(i) - '0';
			if (digit < 0 || digit > 9 || i == LONGEST_PLAIN) {
				return 0;
			}
			number = number * 10 + digit;
		}
		return number;
	}

	private static long months(YearMonth month) {
		return month.getYear() * 12L + month.getMonthValue();
	}

}
