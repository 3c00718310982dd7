package jp.mykempo.demo.society;

import java.util.Optional;

/**
 * One line of the coverage master: one person under one symbol and number.
 *
 * @param former symbol and number before the change (旧記号・旧番号), null if there was none
 */
record CoverageLine(Household household, FamilyMember member, Spell spell, Stay stay, InsuranceNumber former) {

	private static final String[] BRANCHES = { "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10" };

	Person person() {
		return member.person();
	}

	String branch() {
		return BRANCHES[member.branch()];
	}

	Optional<Employer> employer() {
		return Optional.ofNullable(spell.employer());
	}

	/** Where this person lives: a protected person's address is kept apart from the family's. */
	Home home() {
		return person().protectedPerson() && !member.insured() ? Home.UNKNOWN : household.home();
	}

}
