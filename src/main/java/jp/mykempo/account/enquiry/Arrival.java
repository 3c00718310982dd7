package jp.mykempo.account.enquiry;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;

import jp.mykempo.kernel.PeopleTime;

/** About when the postcard of an enquiry arrives: a week later (1週間前後), on a working day. */
final class Arrival {

	private Arrival() {
	}

	static LocalDate about(Instant asked) {
		LocalDate day = PeopleTime.day(asked).plusDays(7);
		while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
			day = day.plusDays(1);
		}
		return day;
	}

}
