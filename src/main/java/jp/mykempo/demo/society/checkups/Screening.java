package jp.mykempo.demo.society.checkups;

import jp.mykempo.demo.society.health.Figures;

/**
 * Metabolic syndrome (メタボリックシンドローム判定, the eight societies' criteria of 2005) and the level of guidance
 * (保健指導レベル, 標準的な健診・保健指導プログラム 階層化).
 *
 * @param metabolic 1 meets, 2 borderline, 3 does not, 4 cannot be judged
 * @param level 1 intensive (積極的), 2 motivating (動機付け), 3 none, 4 cannot be judged
 */
record Screening(int metabolic, int level) {

	private static final int ELDER = 65;

	/**
	 * Judges somebody.
	 *
	 * @param age at the end of the fiscal year
	 * @param fasting where not, random triglycerides count from 175, since fiscal year 2024
	 */
	static Screening of(Figures figures, boolean male, int age, boolean fasting) {
		return new Screening(metabolic(figures, male), level(figures, male, age, fasting));
	}

	/** Somebody whose waist was not measured. */
	static Screening impossible() {
		return new Screening(4, 4);
	}

	private static int metabolic(Figures figures, boolean male) {
		if (!wide(figures, male)) {
			return 3;
		}
		var treatment = figures.life().treatment();
		int risks = count(figures.lipids().tg() >= 150 || figures.lipids().hdl() < 40 || treatment.lipids())
				+ count(figures.pressure().systolic() >= 130 || figures.pressure().diastolic() >= 85 || treatment.pressure())
				+ count(figures.sugar().glucose() >= 110 || treatment.glucose());
		return risks >= 2 ? 1 : risks == 1 ? 2 : 3;
	}

	private static int level(Figures figures, boolean male, int age, boolean fasting) {
		boolean wide = wide(figures, male);
		if (!wide && figures.body().bmi() < 25 || figures.life().treatment().any()) {
			return 3;
		}
		int risks = count(figures.lipids().tg() >= (fasting ? 150 : 175) || figures.lipids().hdl() < 40)
				+ count(figures.pressure().systolic() >= 130 || figures.pressure().diastolic() >= 85)
				+ count(figures.sugar().glucose() >= 100 || figures.sugar().hba1c() >= 5.6);
		int all = risks + count(risks > 0 && figures.life().smoking() == 1);
		int level = all >= (wide ? 2 : 3) ? 1 : all >= 1 ? 2 : 3;
		return level == 1 && age >= ELDER ? 2 : level;
	}

	private static boolean wide(Figures figures, boolean male) {
		return figures.body().waist() >= (male ? 85 : 90);
	}

	private static int count(boolean risk) {
		return risk ? 1 : 0;
	}

}
