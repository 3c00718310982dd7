package jp.mykempo.demo.society;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes any household of the society by its index, the same one each time; the first ones are the {@link Notables}. */
final class Households {

	private final long seed;

	private final LocalDate today;

	private final Notables notables;

	private final Careers careers;

	private final Families families;

	Households(long seed, LocalDate today, Employers employers, Notables notables) {
		this.seed = seed;
		this.today = today;
		this.notables = notables;
		this.careers = new Careers(employers, today);
		this.families = new Families(today);
	}

	Household at(long index) {
		return index < notables.count() ? notables.household((int) index) : drawn(index);
	}

	/** A household that joined in the month after {@code today}. */
	Household newcomer(long index) {
		Dice dice = Dice.of(seed, "newcomer", index);
		LocalDate birthDate = careers.birthDate(dice, Story.EMPLOYED);
		LocalDate day = dice.day(today.plusDays(1), today.plusDays(27));
		return household(dice, index, birthDate, careers.newcomer(dice, index, day), day);
	}

	private Household drawn(long index) {
		Dice dice = Dice.of(seed, "household", index);
		Story story = Story.draw(dice);
		LocalDate birthDate = careers.birthDate(dice, story);
		List<Spell> spells = careers.of(dice, story, index, birthDate);
		LocalDate updatedOn = dice.day(today.minusYears(2), today);
		Household household = household(dice, index, birthDate, spells, updatedOn);
		return story == Story.PROTECTED ? withProtection(household) : household;
	}

	private Household household(Dice dice, long index, LocalDate birthDate, List<Spell> spells, LocalDate updatedOn) {
		Sex sex = dice.perMille(700) ? Sex.MALE : Sex.FEMALE;
		Person insured = new Person(Names.insured(dice, sex, birthDate), sex, birthDate, false);
		Stay first = spells.getFirst().stay();
		Stay last = spells.getLast().stay();
		Stay whole = new Stay(first.from(), first.acquisition(), last.until(), last.loss());
		Home home = dice.perMille(4) ? Home.UNKNOWN : Places.home(dice);
		return new Household(index, home, families.of(dice, insured, whole), spells, updatedOn);
	}

	/** The dependants are under protection; where there are none, the insured person is. */
	private static Household withProtection(Household household) {
		List<FamilyMember> family = new ArrayList<>();
		boolean alone = household.family().size() == 1;
		for (FamilyMember member : household.family()) {
			boolean flagged = alone || !member.insured();
			family.add(flagged ? member.as(member.person().underProtection()) : member);
		}
		return household.with(family, household.updatedOn());
	}

}
