package jp.mykempo.expenses.intake;

import jp.mykempo.imports.Fingerprint;

/** The amounts of a claim in yen; {@link #ABSENT} where the file tells none. */
record Amounts(long total, long bySociety, long byPublic, long byPatient, long mealTotal, long mealStandard,
		long highCost, long additional) {

	static final long ABSENT = -1;

	/** Those of a cancellation. */
	static final Amounts NONE = new Amounts(ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT);

	/** Till and notice may differ by the rounding to ten yen. */
	private static final long ROUNDING = 9;

	/** True where what was paid is the total: with the benefit for high cost within the society's part or beside it. */
	boolean addUp() {
		long paid = bySociety + byPublic + byPatient;
		return Math.abs(total - paid) <= ROUNDING || highCost > 0 && Math.abs(total - paid - highCost) <= ROUNDING;
	}

	void addTo(Fingerprint fingerprint) {
		fingerprint.add(total);
		fingerprint.add(bySociety);
		fingerprint.add(byPublic);
		fingerprint.add(byPatient);
		fingerprint.add(mealTotal);
		fingerprint.add(mealStandard);
		fingerprint.add(highCost);
		fingerprint.add(additional);
	}

}
