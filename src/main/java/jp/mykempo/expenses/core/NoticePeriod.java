package jp.mykempo.expenses.core;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

import jp.mykempo.kernel.Language;
import jp.mykempo.kernel.PeopleTime;

/** The months of treatment that a notice covers (対象期間), both ends included. */
public record NoticePeriod(YearMonth first, YearMonth last) {

	public NoticePeriod {
		if (last.isBefore(first)) {
			throw new IllegalArgumentException("a period ends after it begins");
		}
	}

	public static NoticePeriod ofYear(int year) {
		return new NoticePeriod(YearMonth.of(year, 1), YearMonth.of(year, 12));
	}

	/** As columns keep it: the first day of each of the two months. */
	public static NoticePeriod of(LocalDate firstMonth, LocalDate lastMonth) {
		return new NoticePeriod(YearMonth.from(firstMonth), YearMonth.from(lastMonth));
	}

	public LocalDate firstDay() {
		return this.first.atDay(1);
	}

	/** The first day of the last month, as the column keeps it. */
	public LocalDate lastMonthDay() {
		return this.last.atDay(1);
	}

	/** 2025年1月から2025年12月 – January 2025 to December 2025; a single month alone. */
	public String text(Locale locale) {
		String from = PeopleTime.month(this.first, locale);
		return this.first.equals(this.last) ? from
				: from + (Language.isEnglish(locale) ? " to " : "から")
						+ PeopleTime.month(this.last, locale);
	}

}
