package jp.mykempo.coveragenotice.household;

import jp.mykempo.site.Page;

/**
 * Whether the insured person of the family sees the member's coverage and expenses, and a form to change it.
 *
 * @param shown what holds now
 * @param insured whether the member is the insured person, whom nobody of the family sees
 * @param changed whether it has just been changed
 */
public record HouseholdPage(boolean shown, boolean insured, boolean changed) implements Page {

	/** Nothing to choose, unless a choice made as a dependant still stands. */
	public boolean choosable() {
		return !this.insured || !this.shown;
	}

}
