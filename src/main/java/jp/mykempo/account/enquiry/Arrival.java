package jp.mykempo.account.enquiry;

import java.time.Instant;
import java.time.LocalDate;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.WorkingDays;

/** About when the postcard of an enquiry arrives: a week later (1週間前後), on a working day. */
final class Arrival {

	private Arrival() {
	}

	static LocalDate about(Instant asked) {
		return WorkingDays.onOrAfter(PeopleTime.day(asked).plusDays(7));
	}

}
