package jp.mykempo.demo.society.health;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

import jp.mykempo.demo.society.Dice;
import jp.mykempo.demo.society.Family.Life;
import jp.mykempo.demo.society.health.Figures.Body;
import jp.mykempo.demo.society.health.Figures.Treatment;

/**
 * A person's health from fiscal year to fiscal year: weight drifts, chance moves every figure a little, and who stays
 * high for some time is treated, by which figures fall. Some lose weight after guidance, not all keep it off.
 */
public final class Course {

	/** Years that are lived through before the first one that is asked for, so that some are treated by then. */
	private static final int RUN_UP = 6;

	private final long seed;

	private final Life person;

	private final Constitution constitution;

	private final HealthStory story;

	private double weightOffset;

	private Treatment treatment = new Treatment(false, false, false);

	private Course(long seed, Life person, HealthStory story) {
		this.seed = seed;
		this.person = person;
		this.constitution = Constitution.of(seed, person);
		this.story = story;
		this.weightOffset = constitution.offsets().weight();
	}

	/** Figures by fiscal year, from the first to the last; of children too, whose figures nobody asks for. */
	public static SortedMap<Integer, Figures> of(long seed, Life person, int first, int last) {
		Course course = new Course(seed, person, HealthStory.of(person, last));
		SortedMap<Integer, Figures> years = new TreeMap<>();
		for (int year = first - RUN_UP; year <= last; year++) {
			Figures figures = course.live(year);
			if (year >= first) {
				years.put(year, figures);
			}
		}
		return years;
	}

	private Figures live(int year) {
		Dice dice = Dice.of(seed, "year" + year, person.key());
		int age = person.ageOn(LocalDate.of(year, 10, 1));
		weightOffset += 0.035 * constitution.offsets().drift() + 0.09 * dice.normal();
		if (weightOffset > 0.9 && dice.perMille(90)) {
			weightOffset -= 0.5;
		}
		Means means = new Means(person.male(), age);
		Body body = body(means, dice, year, age);
		Figures figures = new Examined(constitution, means, treatment, dice).figures(body, age);
		Figures told = story.shape(year, figures);
		treatment = told.life().treatment().equals(figures.life().treatment()) ? treatedNext(told, dice, age)
				: told.life().treatment();
		return told;
	}

	private Body body(Means means, Dice dice, int year, int age) {
		double height = story.number("height", year)
			.orElse(constitution.height() - Math.max(0, age - 50) * 0.06 + 0.1 * dice.normal());
		double bmi = Math.max(16.2, means.bmi() + means.bmiSpread() * weightOffset
				+ (weightOffset > 1 ? 1.1 * (weightOffset - 1) : 0));
		double weight = story.number("weight", year).orElse(bmi * height * height / 10_000 + 0.5 * dice.normal());
		double real = weight / (height * height / 10_000);
		return new Body(round(height), round(weight), round(means.waist(real) + 2.2 * constitution.offsets().drift()
				+ 1.0 * dice.normal()));
	}

	/** Physicians begin to treat what stays high; few stop. */
	private Treatment treatedNext(Figures figures, Dice dice, int age) {
		boolean care = age >= 38;
		return new Treatment(
				treatment.pressure() || care && figures.pressure().systolic() >= 140 && dice.perMille(300),
				treatment.glucose() || care && figures.sugar().hba1c() >= 6.6 && dice.perMille(380),
				treatment.lipids() || care && figures.lipids().ldl() >= 152 && dice.perMille(110));
	}

	static double round(double value) {
		return Math.round(value * 10) / 10.0;
	}

}
