package jp.mykempo.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Japan's national holidays (国民の祝日) by the law as it has stood since 2022: 国民の祝日に関する法律 (昭和23年法律第178号),
 * article 2 for the days, article 3 for the days off. The days of the equinoxes are those of the formula that is good
 * for 1980 to 2099; the observatory's yearly notice (暦要項) has always agreed with it.
 * <pre>NationalHolidays.isDayOff(LocalDate.of(2026, 9, 22)) // true: between two holidays</pre>
 */
final class NationalHolidays {

	private static final int FORMULA_FROM = 1980;

	private static final double TROPICAL_YEAR = 0.242194;

	private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(2, 11), MonthDay.of(2, 23),
			MonthDay.of(4, 29), MonthDay.of(5, 3), MonthDay.of(5, 4), MonthDay.of(5, 5), MonthDay.of(8, 11),
			MonthDay.of(11, 3), MonthDay.of(11, 23));

	private NationalHolidays() {
	}

	/** Whether the law gives the day off: a holiday, its substitute, or a day between two holidays. */
	public static boolean isDayOff(LocalDate day) {
		return isHoliday(day) || isSubstitute(day) || isBetweenHolidays(day);
	}

	/** One of the days that article 2 names. */
	static boolean isHoliday(LocalDate day) {
		return FIXED.contains(MonthDay.from(day)) || isHappyMonday(day) || isEquinox(day);
	}

	/** Coming-of-Age Day, Marine Day, Respect-for-the-Aged Day, Sports Day. */
	private static boolean isHappyMonday(LocalDate day) {
		return switch (day.getMonth()) {
			case JANUARY, OCTOBER -> isMonday(2, day);
			case JULY, SEPTEMBER -> isMonday(3, day);
			default -> false;
		};
	}

	private static boolean isMonday(int ordinal, LocalDate day) {
		return day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY)));
	}

	private static boolean isEquinox(LocalDate day) {
		return day.getMonth() == Month.MARCH && day.getDayOfMonth() == equinox(20.8431, day.getYear())
				|| day.getMonth() == Month.SEPTEMBER && day.getDayOfMonth() == equinox(23.2488, day.getYear());
	}

	private static int equinox(double in1980, int year) {
		int years = year - FORMULA_FROM;
		return (int) (in1980 + TROPICAL_YEAR * years - Math.floorDiv(years, 4));
	}

	/** Article 3 (2), 振替休日: the first day that is no holiday after a holiday on a Sunday. */
	private static boolean isSubstitute(LocalDate day) {
		LocalDate before = day.minusDays(1);
		while (isHoliday(before)) {
			if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
				return true;
			}
			before = before.minusDays(1);
		}
		return false;
	}

	/** Article 3 (3), 国民の休日. */
	private static boolean isBetweenHolidays(LocalDate day) {
		return isHoliday(day.minusDays(1)) && isHoliday(day.plusDays(1));
	}

}
