package jp.mykempo.demo.society;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Under which symbols and numbers an insured person was covered, by the {@link Story} drawn. Numbers rise with the
 * household's index and leave room for three spells each, so that none is given twice.
 */
final class Careers {

	/** Symbol of voluntary continuers (任意継続). */
	static final String VOLUNTARY_SYMBOL = "9000";

	/** Symbol of special retirees (特例退職). */
	static final String RETIREE_SYMBOL = "9500";

	private static final int FIRST_NUMBER = 10_000;

	private static final int NUMBERS_OF_EACH = 7;

	private final Employers employers;

	private final LocalDate today;

	Careers(Employers employers, LocalDate today) {
		this.employers = employers;
		this.today = today;
	}

	/** The number of a household's spell, counted from 0. */
	static String number(long household, int spell) {
		return String.valueOf(FIRST_NUMBER + NUMBERS_OF_EACH * household + 2L * spell + (household >> 1 & 1));
	}

	/** A birth date that fits the story. */
	LocalDate birthDate(Dice dice, Story story) {
		int age = switch (story) {
			case EMPLOYED, TRANSFERRED, LEFT, LEAVING, PROTECTED -> 20 + dice.below(23) + dice.below(23);
			case REEMPLOYED -> dice.between(60, 66);
			case VOLUNTARY -> dice.perMille(600) ? dice.between(60, 68) : dice.between(24, 59);
			case SPECIAL_RETIREE -> dice.between(62, 72);
			case DIED -> dice.between(35, 70);
			case AGED_OUT -> dice.between(75, 77);
		};
		return today.minusYears(age).minusDays(dice.between(5, 360));
	}

	List<Spell> of(Dice dice, Story story, long household, LocalDate birthDate) {
		Employer employer = employers.pick(dice);
		LocalDate hired = hired(dice, birthDate);
		Spell first = spell(employer, number(household, 0), Stay.since(hired, Acquisition.HIRED));
		return switch (story) {
			case EMPLOYED, PROTECTED -> List.of(first);
			case TRANSFERRED -> transferred(dice, first, household);
			case REEMPLOYED -> changed(first, reemployed(first, household, retirement(birthDate, hired)));
			case VOLUNTARY -> changed(first, voluntary(household, firstOfMonth(dice, 20, 640, hired)));
			case SPECIAL_RETIREE -> changed(first, retiree(household, retirement(birthDate, hired)));
			case LEFT -> List.of(first.ended(firstOfMonth(dice, 1, 900, hired), Loss.LEFT));
			case DIED -> List.of(first.ended(past(dice, 3, 700, hired), Loss.DIED));
			case AGED_OUT -> List.of(first.ended(birthDate.plusYears(75), Loss.AGED_75));
			case LEAVING -> List.of(first.ended(today.plusDays(dice.between(3, 45)), Loss.LEFT));
		};
	}

	/** Somebody hired on the day. */
	List<Spell> newcomer(Dice dice, long household, LocalDate day) {
		return List.of(spell(employers.pick(dice), number(household, 0), Stay.since(day, Acquisition.HIRED)));
	}

	/** The spells of somebody employed, after a move to another company of the society. */
	List<Spell> afterTransfer(Dice dice, Household household, LocalDate day) {
		Spell last = household.lastSpell();
		String number = number(household.index(), household.spells().size());
		Spell next = spell(employers.pickOther(dice, last.employer()), number, Stay.since(day, Acquisition.TRANSFERRED));
		List<Spell> spells = new ArrayList<>(household.spells());
		spells.removeLast();
		spells.addAll(changed(last, next));
		return spells;
	}

	static Spell spell(Employer employer, String number, Stay stay) {
		return new Spell(new InsuranceNumber(employer.symbol(), number), Category.EMPLOYED, employer, stay);
	}

	static Spell voluntary(long household, LocalDate day) {
		return new Spell(new InsuranceNumber(VOLUNTARY_SYMBOL, number(household, 1)), Category.VOLUNTARY, null,
				Stay.since(day, Acquisition.VOLUNTARY));
	}

	static Spell reemployed(Spell first, long household, LocalDate day) {
		return spell(first.employer(), number(household, 1), Stay.since(day, Acquisition.REEMPLOYED));
	}

	private static Spell retiree(long household, LocalDate day) {
		return new Spell(new InsuranceNumber(RETIREE_SYMBOL, number(household, 1)), Category.SPECIAL_RETIREE, null,
				Stay.since(day, Acquisition.SPECIAL_RETIREE));
	}

	/** The first spell up to the beginning of the next one. */
	static List<Spell> changed(Spell first, Spell next) {
		return List.of(first.ended(next.stay().from(), Loss.RENUMBERED), next);
	}

	/** Mostly from one day to the next; where days lie between, the new employment is a fresh start (Q7). */
	private List<Spell> transferred(Dice dice, Spell first, long household) {
		LocalDate day = firstOfMonth(dice, 60, 900, first.stay().from());
		Employer next = employers.pickOther(dice, first.employer());
		if (dice.perMille(850)) {
			return changed(first, spell(next, number(household, 1), Stay.since(day, Acquisition.TRANSFERRED)));
		}
		LocalDate again = day.plusDays(dice.between(1, 50));
		return List.of(first.ended(day, Loss.LEFT),
				spell(next, number(household, 1), Stay.since(again, Acquisition.HIRED)));
	}

	/** Most begin in the April after school or university, the others on any day since. */
	private LocalDate hired(Dice dice, LocalDate birthDate) {
		LocalDate april = LocalDate.of(birthDate.getYear() + dice.between(19, 23), 4, 1);
		LocalDate day = dice.perMille(550) ? april : dice.day(april, today.minusDays(1000));
		LocalDate last = today.minusDays(80);
		return day.isBefore(last) ? day : last.minusDays(dice.below(100));
	}

	private LocalDate retirement(LocalDate birthDate, LocalDate hired) {
		LocalDate day = birthDate.plusYears(60).plusMonths(1).withDayOfMonth(1);
		LocalDate notAhead = day.isBefore(today) ? day : today.minusDays(3);
		return Families.latest(notAhead, hired.plusDays(15));
	}

	private LocalDate firstOfMonth(Dice dice, int fewestDays, int mostDays, LocalDate hired) {
		LocalDate day = past(dice, fewestDays, mostDays, hired);
		LocalDate first = day.withDayOfMonth(1);
		return first.isAfter(hired) ? first : day;
	}

	private LocalDate past(Dice dice, int fewestDays, int mostDays, LocalDate hired) {
		return Families.latest(today.minusDays(dice.between(fewestDays, mostDays)), hired.plusDays(15));
	}

}
