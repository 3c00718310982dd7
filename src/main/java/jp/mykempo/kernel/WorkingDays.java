package jp.mykempo.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Days on which the society and workplaces are at work (営業日): no weekend, no national holiday, and not the turn of the
 * year, 29 December to 3 January, as offices keep it (行政機関の休日に関する法律, article 1).
 * <pre>WorkingDays.onOrAfter(asked.plusDays(7)) // about when a postcard arrives</pre>
 */
public final class WorkingDays {

	private static final MonthDay LAST_OF_YEAR = MonthDay.of(12, 28);

	private static final MonthDay FIRST_OF_YEAR = MonthDay.of(1, 4);

	private WorkingDays() {
	}

	/** The day itself if it is a working day, else the next one. */
	public static LocalDate onOrAfter(LocalDate day) {
		LocalDate working = day;
		while (!isWorkingDay(working)) {
			working = working.plusDays(1);
		}
		return working;
	}

	/**
	 * The working day that comes so many working days after the day, which is not counted itself: five after Sunday,
	 * 22 November 2026 is Monday, 30 November, since the 23rd is a holiday.
	 */
	public static LocalDate after(LocalDate day, int count) {
		LocalDate working = day;
		for (int i = 0; i < count; i++) {
			working = onOrAfter(working.plusDays(1));
		}
		return working;
	}

	static boolean isWorkingDay(LocalDate day) {
		MonthDay date = MonthDay.from(day);
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
				&& !date.isAfter(LAST_OF_YEAR) && !date.isBefore(FIRST_OF_YEAR) && !NationalHolidays.isDayOff(day);
	}

}
