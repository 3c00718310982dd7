package jp.mykempo.demo.society.expenses;

import java.time.YearMonth;

/**
 * Who pays how much, in yen: total = society + public funds + patient. Benefits are what the society pays back later.
 *
 * @param points the cost is ten yen for each
 * @param mealStandard what the patient pays of the meals; 0 out of hospital
 */
record Money(int points, int society, int publicFunds, int patient, Meals meals, int highCost, int additional) {

	/** Meals in hospital. */
	record Meals(int count, int total, int standard) {

		static final Meals NONE = new Meals(0, 0, 0);

		/** Three a day, none on the evening before leaving, at the price of the month. */
		static Meals of(int days, YearMonth month) {
			boolean since2025 = !month.isBefore(YearMonth.of(2025, 4));
			boolean since2024 = !month.isBefore(YearMonth.of(2024, 6));
			int count = days * 3 - 2;
			return new Meals(count, count * (since2025 ? 690 : since2024 ? 670 : 640),
					count * (since2025 ? 510 : since2024 ? 490 : 460));
		}

	}

	/** The limit of a month for most wages (区分ウ): this and 1 % of what is above the base. */
	private static final int LIMIT = 80_100;

	private static final int BASE = 267_000;

	/** The society pays back what a claim costs its patient above this (付加給付), in hundreds, from a thousand on. */
	private static final int OWN_PART = 25_000;

	/**
	 * Shares the cost.
	 *
	 * @param tenths of the cost that the patient bears
	 * @param freed whether the town pays them, as for children
	 */
	static Money of(int points, int tenths, boolean freed, Meals meals) {
		int total = points * 10;
		int own = total * tenths / 10;
		int limit = total > BASE ? LIMIT + (total - BASE) / 100 : LIMIT;
		int highCost = freed ? 0 : Math.max(0, own - limit);
		int additional = freed ? 0 : (own - highCost - OWN_PART) / 100 * 100;
		return new Money(points, total - own, freed ? own : 0, freed ? 0 : own, meals, highCost,
				additional < 1000 ? 0 : additional);
	}

	int total() {
		return points * 10;
	}

}
