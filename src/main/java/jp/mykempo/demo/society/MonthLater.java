package jp.mykempo.demo.society;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens to a household within a month: to about 2 % of the lines something does. New households, which
 * belong to these 2 %, are added by {@link MadeUpSociety}.
 */
final class MonthLater {

	/** New persons for a thousand old ones. */
	static final int NEWCOMERS = 5;

	private static final int MOVED = 7;

	private static final int RENAMED = MOVED + 2;

	private static final int LEFT = RENAMED + 3;

	private static final int TRANSFERRED = LEFT + 2;

	private static final int BORN = TRANSFERRED + 3;

	private static final int OLDEST_PARENT = 45;

	private final long seed;

	private final LocalDate today;

	private final Notables notables;

	private final Careers careers;

	/** @param today the day of the file before. */
	MonthLater(long seed, LocalDate today, Employers employers, Notables notables) {
		this.seed = seed;
		this.today = today;
		this.notables = notables;
		this.careers = new Careers(employers, today);
	}

	Household after(Household before) {
		if (before.index() < notables.count()) {
			return notables.monthLater((int) before.index());
		}
		Dice dice = Dice.of(seed, "month later", before.index());
		int event = dice.below(1000);
		if (event >= BORN || !before.settledOn(today)) {
			return before;
		}
		LocalDate day = dice.day(today.plusDays(1), today.plusDays(27));
		if (event < MOVED) {
			return before.movedTo(Places.home(dice), day);
		}
		if (event < RENAMED) {
			return renamed(before, dice, day);
		}
		return event < LEFT ? left(before, day) : event < TRANSFERRED ? transferred(before, dice, day) : born(before, dice, day);
	}

	/** The whole family takes another name. */
	private static Household renamed(Household before, Dice dice, LocalDate day) {
		NamePart name = Names.family(dice);
		List<FamilyMember> family = before.family()
			.stream()
			.map(member -> member.as(member.person().named(member.person().name().married(name))))
			.toList();
		return before.with(family, day);
	}

	private static Household left(Household before, LocalDate day) {
		Spell last = before.lastSpell();
		List<Spell> spells = new ArrayList<>(before.spells());
		Loss loss = last.category() == Category.EMPLOYED ? Loss.LEFT : Loss.VOLUNTARY_ENDED;
		spells.set(spells.size() - 1, last.ended(day, loss));
		return before.insuredThrough(spells, day);
	}

	private Household transferred(Household before, Dice dice, LocalDate day) {
		return before.lastSpell().employer() == null ? before
				: before.insuredThrough(careers.afterTransfer(dice, before, day), day);
	}

	private Household born(Household before, Dice dice, LocalDate day) {
		Person parent = before.insured().person();
		if (parent.ageOn(today) > OLDEST_PARENT || before.family().size() > 9) {
			return before;
		}
		Sex sex = dice.perMille(512) ? Sex.MALE : Sex.FEMALE;
		PersonName name = new PersonName(parent.name().family(), Names.given(dice, sex, day));
		List<FamilyMember> family = new ArrayList<>(before.family());
		family.add(new FamilyMember(new Person(name, sex, day, false), Relationship.child(sex), family.size(),
				Stay.since(day, Acquisition.RECOGNISED)));
		return before.with(family, day);
	}

}
