package jp.mykempo.coveragenotice.household;

import jp.mykempo.site.Page;

/**
 * Whether the insured person of the family sees the member's coverage and expenses, and a form to change it.
 *
 * @param shown what holds now
 * @param seen whether an insured person sees the member at all: of whom that never was a dependant nobody of the family does
 * @param changed whether it has just been changed
 */
public record HouseholdPage(boolean shown, boolean seen, boolean changed) implements Page {

	/** Nothing to choose, unless a choice made as a dependant still stands. */
	public boolean choosable() {
		return this.seen || !this.shown;
	}

}
