package jp.mykempo.checkups.healthage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Age of heart and vessels (心臓・血管の年齢): the age at which somebody without risk factors is at the same risk. Shown with one
 * decimal from 30 to below 80; beyond, only that it is beyond.
 *
 * @param years as the formula gives them
 */
record HeartAge(double years) {

	static final int LOWEST = 30;

	static final int HIGHEST = 80;

	/** With one decimal. */
	BigDecimal rounded() {
		return BigDecimal.valueOf(this.years).setScale(1, RoundingMode.HALF_UP);
	}

	/** 「30歳未満」. */
	boolean below() {
		return rounded().compareTo(BigDecimal.valueOf(LOWEST)) < 0;
	}

	/** 「80歳以上」. */
	boolean above() {
		return rounded().compareTo(BigDecimal.valueOf(HIGHEST)) >= 0;
	}

	/** Whether the number itself is shown. */
	boolean within() {
		return !below() && !above();
	}

	/** As a graph shows it: never beyond the bounds. */
	double drawn() {
		return Math.clamp(this.years, LOWEST, HIGHEST);
	}

}
