package jp.mykempo.demo.society.expenses;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import jp.mykempo.demo.society.Dice;
import jp.mykempo.demo.society.Family;
import jp.mykempo.demo.society.Family.Cover;
import jp.mykempo.demo.society.Family.Life;
import jp.mykempo.demo.society.health.Course;
import jp.mykempo.demo.society.health.Figures;

/** A family's care, month by month, up to three months before today. */
final class CareOfFamily {

	private final long seed;

	private final Family family;

	private final List<Treated> treated = new ArrayList<>();

	private final int freedUntil;

	private CareOfFamily(long seed, Family family) {
		this.seed = seed;
		this.family = family;
		this.freedUntil = Dice.of(seed, "town", family.index()).perMille(650) ? 15 : 6;
	}

	/** All of it from the first to the last month. */
	static List<Treated> of(long seed, Family family, YearMonth first, YearMonth last) {
		CareOfFamily care = new CareOfFamily(seed, family);
		for (Life person : family.lives()) {
			care.live(person, first, last);
		}
		return care.treated;
	}

	private void live(Life person, YearMonth first, YearMonth last) {
		SortedMap<Integer, Figures> course = Course.of(seed, person, last.getYear() - 9, last.getYear());
		for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
			LocalDate day = month.atDay(10);
			if (person.coverOn(day).isPresent() && !person.nature().birthDate().isAfter(day)) {
				int fiscalYear = Math.max(month.minusMonths(3).getYear(), course.firstKey());
				new Month(person, person.coverOn(day).get(), month, course.get(fiscalYear)).pass(last);
			}
		}
	}

	/** One month of one person. */
	private final class Month {

		private final Life person;

		private final Cover cover;

		private final YearMonth month;

		private final Figures figures;

		private final int age;

		private final Dice dice;

		private int claims;

		private Month(Life person, Cover cover, YearMonth month, Figures figures) {
			this.person = person;
			this.cover = cover;
			this.month = month;
			this.figures = figures;
			this.age = person.ageOn(month.atDay(1));
			this.dice = Dice.of(seed, "care" + month, person.key());
		}

		private void pass(YearMonth last) {
			boolean chronic = chronic();
			if (!chronic || dice.perMille(250)) {
				visit();
			}
			dentist();
			boneSetter();
			HospitalStory.of(person, month, last).ifPresentOrElse(stay -> hospital(stay.days(), stay.points()), this::chanceOfHospital);
		}

		/** Who takes medicine comes every month or every other one, to the same doctor. */
		private boolean chronic() {
			Dice own = Dice.of(seed, "doctor", person.key());
			boolean every = own.perMille(450);
			if (!figures.life().treatment().any() || !every && (month.getMonthValue() + person.key()) % 2 == 0) {
				return false;
			}
			add(Care.MEDICAL_OUT, Place.own(own, figures.life().treatment()), 1, 560 + dice.between(0, 700));
			add(Care.PHARMACY, own.pick(Place.PHARMACIES), 1, (every ? 620 : 1180) + dice.between(0, 760));
			return true;
		}

		/** Colds in winter, hay fever in spring, less in summer. */
		private void visit() {
			int chance = Seasons.perMille(month, age);
			boolean again = false;
			while (dice.perMille(chance)) {
				Place place = Place.clinic(dice, person, age);
				if (claims == 0 || !again) {
					int days = dice.perMille(300) ? dice.between(2, 4) : 1;
					add(Care.MEDICAL_OUT, place, days, 270 + days * dice.between(110, 270) + (dice.perMille(230) ? dice.between(300, 2400) : 0));
					medicines(days);
				}
				if (again) {
					return;
				}
				again = true;
				chance = age < 7 ? chance / 2 : chance / 4;
			}
		}

		private void medicines(int days) {
			if (dice.perMille(680)) {
				Place pharmacy = Dice.of(seed, "pharmacy", family.index()).pick(Place.PHARMACIES);
				add(Care.PHARMACY, pharmacy, Math.min(days, 2), 210 + dice.between(60, 860));
			}
		}

		private void dentist() {
			boolean due = Math.floorMod(month.getMonthValue() + person.key() * 5, 6) == 0;
			if (age >= 3 && dice.perMille(due ? 330 : 60)) {
				int days = dice.between(1, 4);
				add(Care.DENTAL_OUT, Dice.of(seed, "dentist", family.index()).pick(Place.DENTISTS), days,
						320 + days * dice.between(180, 420));
			}
		}

		/** A back that hurts for some months. */
		private void boneSetter() {
			boolean hurts = age >= 16 && Dice.of(seed, "back" + month.getYear(), person.key()).perMille(45);
			if (hurts && Math.floorMod(month.getMonthValue() - person.key() * 7, 12) < 3) {
				int days = dice.between(3, 9);
				add(Care.JUDO_THERAPY, Place.NAMELESS, days, 90 + days * dice.between(55, 85));
			}
		}

		private void chanceOfHospital() {
			int chance = age < 3 ? 7 : age < 40 ? 3 : age < 60 ? 6 : 12;
			if (dice.perMille(chance)) {
				int days = dice.between(3, 17);
				hospital(days, days * dice.between(3_200, 5_800) + dice.between(4_000, 42_000));
			}
		}

		private void hospital(int days, int points) {
			Place place = Dice.of(seed, "hospital", family.index()).pick(Place.HOSPITALS);
			claim(Care.MEDICAL_IN, place, days, Money.of(points, tenths(), freed(), Money.Meals.of(days, month)));
			add(Care.MEDICAL_OUT, place, 2, dice.between(900, 3_100));
		}

		private void add(Care care, Place place, int days, int points) {
			claim(care, place, days, Money.of(points, tenths(), freed() && care != Care.JUDO_THERAPY, Money.Meals.NONE));
		}

		private void claim(Care care, Place place, int days, Money money) {
			String search = "%d%02d%08d%02d".formatted(month.getYear(), month.getMonthValue(), person.key(), ++claims);
			treated.add(new Treated(person, cover, month, care, place, days, money, search));
		}

		/** Two tenths before school and from seventy on, else three. */
		private int tenths() {
			boolean beforeSchool = !person.nature().birthDate().plusDays(-1).plusYears(6).isBefore(schoolYear());
			return beforeSchool || age >= 70 ? 2 : 3;
		}

		private LocalDate schoolYear() {
			return LocalDate.of(month.minusMonths(3).getYear(), 4, 1);
		}

		private boolean freed() {
			return age < freedUntil;
		}

	}

}
