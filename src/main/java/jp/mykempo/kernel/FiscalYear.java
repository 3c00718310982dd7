package jp.mykempo.kernel;

import java.time.LocalDate;

/**
 * A fiscal year (年度): April to March, named by the year in which it begins.
 *
 * @param value the year of its April
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

	private static final int APRIL = 4;

	/** The fiscal year that the day lies in. */
	public static FiscalYear of(LocalDate day) {
		return new FiscalYear(day.getMonthValue() >= APRIL ? day.getYear() : day.getYear() - 1);
	}

	/** 1 April. */
	public LocalDate firstDay() {
		return LocalDate.of(value, APRIL, 1);
	}

	/** 1 October: stands for a day of the year that nobody told. */
	public LocalDate middle() {
		return firstDay().plusMonths(6);
	}

	/** So many years later, or earlier where negative. */
	public FiscalYear plus(int years) {
		return new FiscalYear(value + years);
	}

	@Override
	public int compareTo(FiscalYear other) {
		return Integer.compare(value, other.value);
	}

}
