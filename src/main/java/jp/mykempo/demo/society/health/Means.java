package jp.mykempo.demo.society.health;

/** Means and spreads of a sex at an age; linear between the ages given. */
record Means(boolean male, int age) {

	private static final double[] AGES = { 20, 30, 40, 50, 60, 70 };

	double bmi() {
		return male ? at(22.4, 23.5, 24.2, 24.3, 24.0, 23.6) : at(20.7, 21.2, 21.9, 22.4, 22.6, 22.6);
	}

	double bmiSpread() {
		return male ? 3.1 : 3.3;
	}

	double waist(double bmi) {
		return male ? 84.4 + 2.5 * (bmi - 24) + 0.08 * (age - 50) : 79.3 + 2.25 * (bmi - 22) + 0.17 * (age - 50);
	}

	double systolic() {
		return male ? at(119, 120, 122, 127, 131, 134) : at(108, 110, 114, 121, 128, 132);
	}

	double diastolic() {
		return male ? at(70, 74, 78, 81, 80, 77) : at(66, 68, 71, 75, 76, 75);
	}

	/** Of those who take nothing against it; many of the older do. */
	double ldl() {
		return male ? at(102, 116, 126, 133, 134, 131) : at(98, 103, 113, 136, 143, 141);
	}

	double hdl() {
		return male ? at(57, 57, 57, 58, 59, 59) : at(68, 69, 71, 73, 71, 69);
	}

	/** Median. */
	double tg() {
		return male ? at(78, 94, 107, 112, 107, 101) : at(62, 64, 70, 83, 90, 92);
	}

	/** Median. */
	double alt() {
		return male ? at(20, 24, 25, 24, 22, 19) : at(13, 14, 15, 18, 18, 17);
	}

	/** Median. */
	double ast() {
		return male ? at(20, 21, 22, 23, 24, 24) : at(18, 18, 19, 21, 22, 22);
	}

	/** Median. */
	double ggt() {
		return male ? at(20, 26, 35, 40, 36, 30) : at(14, 15, 17, 21, 22, 20);
	}

	double glucose() {
		return male ? at(88, 91, 95, 99, 103, 104) : at(85, 87, 90, 94, 96, 98);
	}

	double hba1c() {
		return male ? at(5.25, 5.32, 5.42, 5.55, 5.65, 5.7) : at(5.22, 5.28, 5.38, 5.55, 5.65, 5.7);
	}

	double creatinine() {
		return male ? at(0.82, 0.83, 0.84, 0.85, 0.86, 0.88) : at(0.60, 0.61, 0.62, 0.64, 0.65, 0.66);
	}

	double uricAcid() {
		return male ? at(6.0, 6.1, 6.1, 6.0, 5.8, 5.7) : at(4.3, 4.3, 4.4, 4.8, 4.9, 4.9);
	}

	double hemoglobin() {
		return male ? at(15.4, 15.4, 15.3, 15.1, 14.8, 14.4) : at(13.0, 12.9, 12.8, 13.2, 13.3, 13.2);
	}

	private double at(double... values) {
		double place = Math.clamp((age - AGES[0]) / 10, 0, AGES.length - 1);
		int low = (int) Math.min(place, AGES.length - 2);
		return values[low] + (values[low + 1] - values[low]) * (place - low);
	}

}
