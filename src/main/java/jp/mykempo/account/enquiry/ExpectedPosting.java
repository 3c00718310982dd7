package jp.mykempo.account.enquiry;

import java.time.Instant;
import java.time.LocalDate;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.WorkingDays;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * About when the postcard of an enquiry is posted if it is approved at once: as many working days after it as after an
 * order (1週間前後, V6). Once there is a card, its own day counts.
 */
@Component
class ExpectedPosting {

	private final int workingDays;

	ExpectedPosting(@Value("${mykempo.postcards.working-days:5}") int workingDays) {
		this.workingDays = workingDays;
	}

	LocalDate about(Instant asked) {
		return WorkingDays.after(PeopleTime.day(asked), this.workingDays);
	}

}
