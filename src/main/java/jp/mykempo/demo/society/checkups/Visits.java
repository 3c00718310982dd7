package jp.mykempo.demo.society.checkups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import jp.mykempo.demo.society.Dice;
import jp.mykempo.demo.society.Family;
import jp.mykempo.demo.society.Family.Life;
import jp.mykempo.demo.society.cda.Purpose;
import jp.mykempo.demo.society.health.Course;
import jp.mykempo.demo.society.health.Figures;
import jp.mykempo.demo.society.health.Figures.Lipids;
import jp.mykempo.demo.society.health.HealthStory;
import jp.mykempo.kernel.WorkingDays;

/**
 * When and where the members of a family were examined: insured persons nearly every year, mostly where the employer
 * sends them; their families from forty on, about every second of them. In 2020 many stayed at home.
 */
final class Visits {

	private static final int YEARS = 10;

	/** From a visit to the arrival of its results. */
	private static final int DELIVERY_DAYS = 50;

	private static final int YOUNGEST_DEPENDANT = 40;

	private static final int OLDEST = 74;

	private static final int PLAGUE = 2020;

	private final long seed;

	private final LocalDate today;

	Visits(long seed, LocalDate today) {
		this.seed = seed;
		this.today = today;
	}

	/** All visits of the family within ten fiscal years whose results are there today. */
	List<Visit> of(Family family) {
		List<Visit> visits = new ArrayList<>();
		int last = today.minusMonths(3).getYear();
		for (Life person : family.lives()) {
			if (person.insured() || person.ageOn(today) >= YOUNGEST_DEPENDANT) {
				add(visits, family, person, last);
			}
		}
		return visits;
	}

	private void add(List<Visit> visits, Family family, Life person, int last) {
		HealthStory story = HealthStory.of(person, last);
		SortedMap<Integer, Figures> course = Course.of(seed, person, last - YEARS + 1, last);
		Dice own = Dice.of(seed, "attendance", person.key());
		int attendance = person.insured() ? own.perMille(930) ? 940 : 480 : own.perMille(450) ? 0 : own.between(350, 950);
		int since = last - (person.ageOn(today) < YOUNGEST_DEPENDANT ? own.between(2, 6) : YEARS);
		course.forEach((year, figures) -> {
			Dice dice = Dice.of(seed, "visit" + year, person.key());
			boolean comes = story.number("exam", year).isPresent() ? story.number("exam", year).getAsDouble() == 1
					: year >= since && dice.perMille(year == PLAGUE ? attendance * 6 / 10 : attendance);
			LocalDate day = day(family, person, year, story.isTold());
			if (comes && eligible(person, year, day)) {
				visits.add(visit(family, person, year, day, figures));
			}
		});
	}

	private boolean eligible(Life person, int year, LocalDate day) {
		int age = person.ageOn(LocalDate.of(year + 1, 3, 31));
		return age <= OLDEST && (person.insured() || age >= YOUNGEST_DEPENDANT) && person.coverOn(day).isPresent()
				&& day.plusDays(DELIVERY_DAYS).isBefore(today);
	}

	private Visit visit(Family family, Life person, int year, LocalDate day, Figures figures) {
		Dice dice = Dice.of(seed, "where" + year, person.key());
		Practice practice = practice(family, person, dice);
		boolean fasting = !practice.habits().afternoons() || dice.perMille(550);
		int age = person.ageOn(LocalDate.of(year + 1, 3, 31));
		Purpose purpose = age >= 40 ? Purpose.SPECIFIC : practice == Practice.BUS || practice == Practice.HOSPITAL
				? Purpose.EMPLOYER : Purpose.SOCIETY;
		return new Visit(person, practice, year, day, purpose, fasting, fasting ? figures : afterMeal(figures), seed);
	}

	/** Its own place, and now and then another. */
	private Practice practice(Family family, Life person, Dice dice) {
		List<Practice> places = person.insured() ? Practice.OF_EMPLOYERS : Practice.OF_FAMILIES;
		Dice home = Dice.of(seed, "practice", family.index());
		Practice usual = person.insured() ? home.pick(places) : Dice.of(seed, "practice", person.key()).pick(places);
		return dice.perMille(110) ? dice.pick(places) : usual;
	}

	/** A weekday; each person has a month of its own, in which the employer's turn comes. */
	private LocalDate day(Family family, Life person, int year, boolean early) {
		Dice usual = Dice.of(seed, "month", person.insured() ? family.index() * 16 : person.key());
		int month = early ? usual.between(5, 7) : usual.perMille(800) ? usual.between(5, 10) : usual.between(11, 13);
		Dice dice = Dice.of(seed, "day" + year, person.key());
		LocalDate day = LocalDate.of(year, 1, 1).plusMonths(month - 1).plusDays(dice.below(27));
		return WorkingDays.onOrAfter(day);
	}

	private static Figures afterMeal(Figures fasting) {
		Lipids lipids = fasting.lipids();
		return new Figures(fasting.body(), fasting.pressure(), new Lipids(lipids.tg() * 6 / 5, lipids.hdl(), lipids.ldl()),
				fasting.liver(), fasting.sugar(), fasting.blood(), fasting.life());
	}

}
