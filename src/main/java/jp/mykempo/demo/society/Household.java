package jp.mykempo.demo.society;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A family that shares symbol and number: the insured person first, then the dependants.
 *
 * @param index its place in the society, from which everything about it follows
 * @param spells under which symbols and numbers it was insured, oldest first
 * @param updatedOn day of the last change (更新日時)
 */
record Household(long index, Home home, List<FamilyMember> family, List<Spell> spells, LocalDate updatedOn) {

	FamilyMember insured() {
		return family.getFirst();
	}

	Spell lastSpell() {
		return spells.getLast();
	}

	/** Insured on the day, with no end in sight. */
	boolean settledOn(LocalDate day) {
		Stay stay = lastSpell().stay();
		return stay.covers(day) && stay.until() == null;
	}

	/** The first members of the family, to fill a society up to its size. */
	Household cutTo(int members) {
		return family.size() <= members ? this
				: new Household(index, home, family.subList(0, members), spells, updatedOn);
	}

	Household with(List<FamilyMember> changedFamily, LocalDate day) {
		return new Household(index, home, changedFamily, spells, day);
	}

	Household movedTo(Home newHome, LocalDate day) {
		return new Household(index, newHome, family, spells, day);
	}

	Household insuredThrough(List<Spell> changedSpells, LocalDate day) {
		return new Household(index, home, family, changedSpells, day);
	}

	/** What the coverage file says of this family: a line for each of its members in each spell. */
	List<CoverageLine> lines() {
		List<CoverageLine> lines = new ArrayList<>(family.size() * spells.size());
		Spell former = null;
		for (Spell spell : spells) {
			for (FamilyMember member : family) {
				addLine(lines, member, spell, former);
			}
			former = spell;
		}
		return lines;
	}

	private void addLine(List<CoverageLine> lines, FamilyMember member, Spell spell, Spell former) {
		Stay stay = spell.stayOf(member);
		if (!stay.isEmpty()) {
			boolean renumbered = former != null && !former.stayOf(member).isEmpty();
			lines.add(new CoverageLine(this, member, spell, stay, renumbered ? former.number() : null));
		}
	}

}
