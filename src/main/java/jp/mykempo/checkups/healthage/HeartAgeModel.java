package jp.mykempo.checkups.healthage;

/**
 * A published formula that tells the age of somebody's heart and vessels. A society whose physician prefers another one
 * puts it in this place; pages name the one that was used.
 */
interface HeartAgeModel {

	/** Key of its name in texts, and its version: {@code framingham-2008}. */
	String version();

	/** Whether it was made for people of this age. */
	boolean covers(int age);

	/** The age for these factors, whatever the calendar says; ask {@link #covers} first. */
	HeartAge of(RiskFactors factors);

	/** What the factor is in the person whom everybody is compared with. */
	RiskFactors atReference(RiskFactors factors, Factor factor);

	/**
	 * By how many years the factor alone moves the age, beside the reference. Positive: it makes older.
	 */
	default double years(RiskFactors factors, Factor factor) {
		return of(factors).years() - of(atReference(factors, factor)).years();
	}

}
