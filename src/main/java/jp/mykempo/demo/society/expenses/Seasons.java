package jp.mykempo.demo.society.expenses;

import java.time.YearMonth;

/** How many of a thousand people of an age see a doctor in a month. */
final class Seasons {

	private static final int[] MONTHS = { 125, 118, 126, 112, 98, 94, 96, 84, 92, 98, 104, 128 };

	private Seasons() {
	}

	static int perMille(YearMonth month, int age) {
		int usual = age < 3 ? 790 : age < 7 ? 670 : age < 13 ? 400 : age < 20 ? 230 : age < 40 ? 215 : age < 60 ? 265 : 390;
		boolean plague = month.getYear() == 2020 || month.getYear() == 2021;
		return Math.min(930, usual * MONTHS[month.getMonthValue() - 1] / (plague ? 125 : 100));
	}

}
