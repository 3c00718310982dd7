package jp.mykempo.demo.society.checkups;

import java.time.LocalDate;

import jp.mykempo.demo.society.Dice;
import jp.mykempo.demo.society.Family.Life;
import jp.mykempo.demo.society.cda.Purpose;
import jp.mykempo.demo.society.health.Figures;

/**
 * One person at one institution on one day.
 *
 * @param year fiscal year
 * @param fasting whether ten hours have passed since the last meal
 * @param seed of the society, from which chance on that day follows
 */
record Visit(Life person, Practice practice, int year, LocalDate day, Purpose purpose, boolean fasting, Figures figures,
		long seed) {

	/** Age at the end of the fiscal year, which decides about programme and guidance. */
	int age() {
		return person.ageOn(LocalDate.of(year + 1, 3, 31));
	}

	boolean male() {
		return person.male();
	}

	/** From then on smoking and drinking are asked in another way, and blood may be drawn after a meal (第4期). */
	boolean phase4() {
		return year >= 2024;
	}

	/** Since then creatinine, chewing and eating between meals belong to it (第3期). */
	boolean phase3() {
		return year >= 2018;
	}

	Practice.Methods methods() {
		return practice.methodsIn(year);
	}

	/** Chance of this visit, the same each time. */
	Dice dice(String what) {
		return Dice.of(seed, what + year, person.key());
	}

	/** mL/min/1.73m2 by the Japanese Society of Nephrology's formula of 2009. */
	double egfr() {
		double rate = 194 * StrictMath.pow(figures.liver().creatinine(), -1.094) * StrictMath.pow(person.ageOn(day), -0.287);
		return male() ? rate : rate * 0.739;
	}

}
