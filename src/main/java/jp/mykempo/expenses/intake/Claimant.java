package jp.mykempo.expenses.intake;

import jp.mykempo.imports.Fingerprint;

/**
 * By what a file tells whose claim it is; all but symbol and number may be {@code null}.
 *
 * @param symbolKey as {@link jp.mykempo.kernel.SymbolNumber#symbolKey()}
 * @param branch two digits
 * @param birthDate as 1975-04-01
 * @param sex 1 or 2
 * @param kanaKey as {@link jp.mykempo.kernel.KanaName#key()}; files may cut names short
 */
record Claimant(String insurer, String symbolKey, String numberKey, String branch, String birthDate, String sex,
		String kanaKey) {

	long fingerprint() {
		return Fingerprint.of(insurer, symbolKey, numberKey, branch, birthDate, sex, kanaKey);
	}

	/** The branch number tells the person; without it the date of birth and the name do. */
	void addKey(Fingerprint key) {
		key.add(symbolKey);
		key.add(numberKey);
		if (branch == null) {
			key.add(birthDate);
			key.add(kanaKey);
		}
		key.add(branch);
	}

}
