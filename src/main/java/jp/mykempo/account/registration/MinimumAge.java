package jp.mykempo.account.registration;

import java.time.Clock;

import jp.mykempo.kernel.BirthDate;
import jp.mykempo.kernel.PeopleTime;

import org.springframework.stereotype.Component;

/** The age from which members register for themselves, where the society has one (R3). */
@Component
class MinimumAge {

	private final int years;

	private final Clock clock;

	MinimumAge(RegistrationProperties properties, Clock clock) {
		this.years = properties.minimumAge();
		this.clock = clock;
	}

	int years() {
		return this.years;
	}

	/** Whether somebody born on that day is old enough today. */
	boolean reached(BirthDate birth) {
		return !birth.value().plusYears(this.years).isAfter(PeopleTime.today(this.clock));
	}

}
