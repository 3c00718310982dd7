package jp.mykempo.coveragenotice.household;

import jp.mykempo.site.Page;

/**
 * What follows from the other choice, before it is made.
 *
 * @param shown the choice that is about to be made
 */
public record HouseholdCheckPage(boolean shown) implements Page {

	public String action() {
		return "/settings/household/" + (this.shown ? "showing" : "objections");
	}

}
