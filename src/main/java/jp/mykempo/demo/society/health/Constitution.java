package jp.mykempo.demo.society.health;

import jp.mykempo.demo.society.Dice;
import jp.mykempo.demo.society.Family.Life;

/**
 * What a person is born and grown with: how far above or below the mean of age and sex each figure lies, in standard
 * deviations. Correlations are built in by sharing: weight moves pressure, fat, liver and sugar.
 *
 * @param height in cm, at twenty
 * @param smoker smoked at twenty-five; {@code quitAt} is the age of the last cigarette
 * @param drinking 1 every day to 8 never
 * @param diabeticAt age at which diabetes begins, or a number that nobody reaches
 */
record Constitution(double height, Offsets offsets, boolean smoker, int quitAt, int drinking, int diabeticAt) {

	private static final int NEVER = 200;

	/** Offsets in standard deviations. */
	record Offsets(double weight, double pressure, double ldl, double hdl, double tg, double liver, double sugar,
			double kidney, double blood, double drift) {
	}

	static Constitution of(long seed, Life life) {
		Dice dice = Dice.of(seed, "constitution", life.key());
		boolean male = life.male();
		double cohort = Math.clamp((life.nature().birthDate().getYear() - 1970) * 0.11, -2.5, 1.2);
		double height = (male ? 170.8 : 157.9) + cohort + dice.normal() * (male ? 5.7 : 5.2);
		double weight = dice.normal();
		double drinker = dice.normal();
		Offsets offsets = new Offsets(weight, 0.30 * weight + 0.95 * dice.normal(), 0.15 * weight + 0.98 * dice.normal(),
				-0.36 * weight + 0.93 * dice.normal(), 0.40 * weight + 0.90 * dice.normal(),
				0.45 * weight + 0.25 * drinker + 0.85 * dice.normal(), 0.30 * weight + 0.95 * dice.normal(), dice.normal(),
				dice.normal(), dice.normal());
		boolean smoker = dice.perMille(male ? 480 : 150);
		int quitAt = dice.perMille(male ? 380 : 400) ? NEVER : dice.between(27, 66);
		int diabeticAt = offsets.sugar + 0.4 * dice.normal() > (male ? 0.8 : 1.35) ? dice.between(40, 66) : NEVER;
		return new Constitution(height, offsets, smoker, quitAt, drinking(male ? drinker + 0.25 : drinker - 0.2), diabeticAt);
	}

	private static int drinking(double drinker) {
		double[] bounds = { 1.05, 0.75, 0.45, 0.15, -0.1, -0.35, -0.5 };
		for (int i = 0; i < bounds.length; i++) {
			if (drinker > bounds[i]) {
				return i + 1;
			}
		}
		return bounds.length + 1;
	}

}
