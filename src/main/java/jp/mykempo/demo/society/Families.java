package jp.mykempo.demo.society;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the family of an insured person: spouses near in age, children born when a parent was 24 to 39, now and
 * then an own father or mother. Grown children leave the insurance in April, some people die.
 */
final class Families {

	/** Nobody in the society's coverage is older: at 75 the scheme for the very old takes over. */
	private static final int OLDEST = 73;

	private static final int OLDEST_CHILD = 25;

	private final LocalDate today;

	Families(LocalDate today) {
		this.today = today;
	}

	/** @param stay the insured person's own, from the first day on. */
	List<FamilyMember> of(Dice dice, Person insured, Stay stay) {
		List<FamilyMember> family = new ArrayList<>();
		family.add(new FamilyMember(insured, Relationship.SELF, 0, stay));
		int age = insured.ageOn(today);
		if (dice.perMille(spouseShare(insured.sex(), age))) {
			addSpouse(family, dice);
		}
		if (age >= 25 && dice.perMille(family.size() > 1 ? 720 : 130)) {
			addChildren(family, dice);
		}
		if (age < 50 && dice.perMille(35)) {
			addParent(family, dice);
		}
		return family;
	}

	private static int spouseShare(Sex sex, int age) {
		return age < 25 ? 0 : sex == Sex.MALE ? 420 : 70;
	}

	private void addSpouse(List<FamilyMember> family, Dice dice) {
		Person insured = family.getFirst().person();
		Sex sex = insured.sex().other();
		LocalDate earliest = today.minusYears(OLDEST);
		LocalDate birth = latest(insured.birthDate().plusDays(dice.between(-2000, 2500)), earliest);
		birth = birth.isAfter(today.minusYears(20)) ? today.minusYears(20).minusDays(dice.below(300)) : birth;
		NamePart given = Names.given(dice, sex, birth);
		LocalDate married = latest(birth.plusYears(20), insured.birthDate().plusYears(dice.between(22, 35)));
		add(family, dice, new Person(new PersonName(insured.name().family(), given), sex, birth, false),
				Relationship.spouse(sex), married);
	}

	private void addChildren(List<FamilyMember> family, Dice dice) {
		Person insured = family.getFirst().person();
		LocalDate birth = insured.birthDate().plusYears(dice.between(24, 33)).plusDays(dice.below(365));
		for (int child = dice.between(1, 3); child > 0 && birth.isBefore(today.minusDays(20)); child--) {
			if (birth.isAfter(today.minusYears(OLDEST_CHILD))) {
				Sex sex = dice.perMille(512) ? Sex.MALE : Sex.FEMALE;
				PersonName name = new PersonName(insured.name().family(), Names.given(dice, sex, birth));
				add(family, dice, new Person(name, sex, birth, false), Relationship.child(sex), birth);
			}
			birth = birth.plusDays(dice.between(430, 1900));
		}
	}

	private void addParent(List<FamilyMember> family, Dice dice) {
		Person insured = family.getFirst().person();
		LocalDate birth = insured.birthDate().minusYears(dice.between(24, 32)).minusDays(dice.below(360));
		if (birth.isAfter(today.minusYears(OLDEST))) {
			Sex sex = dice.perMille(300) ? Sex.MALE : Sex.FEMALE;
			PersonName name = new PersonName(insured.name().family(), Names.given(dice, sex, birth));
			add(family, dice, new Person(name, sex, birth, false), Relationship.parent(sex), birth.plusYears(60));
		}
	}

	/** Recognised as dependant on the day, but not before the insured person, nor in days to come. */
	private void add(List<FamilyMember> family, Dice dice, Person person, Relationship relationship, LocalDate day) {
		Stay insured = family.getFirst().stay();
		LocalDate last = today.minusDays(1);
		LocalDate past = day.isAfter(last) ? dice.day(latest(insured.from(), today.minusYears(4)), last) : day;
		LocalDate from = latest(past, insured.from());
		Stay stay = leaving(Stay.since(from, Acquisition.RECOGNISED), person, dice);
		if (from.isBefore(insured.until() == null ? LocalDate.MAX : insured.until())) {
			family.add(new FamilyMember(person, relationship, family.size(), stay));
		}
	}

	/** Children go when they leave school or university; of the others a few die. */
	private Stay leaving(Stay stay, Person person, Dice dice) {
		int schoolEnd = dice.perMille(500) ? 19 : 23;
		LocalDate working = LocalDate.of(person.birthDate().getYear() + schoolEnd, 4, 1);
		int age = person.ageOn(today);
		if (age <= OLDEST_CHILD && age >= 18 && working.isBefore(today) && working.isAfter(stay.from())) {
			return stay.ended(working, Loss.NO_LONGER_DEPENDANT);
		}
		LocalDate day = dice.day(today.minusYears(2), today.minusDays(2));
		return dice.perMille(6) && day.isAfter(stay.from()) ? stay.ended(day, Loss.DIED) : stay;
	}

	static LocalDate latest(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
