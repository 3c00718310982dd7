package jp.mykempo.account.enquiry;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** About a week, on a day on which post is handed over (F6). */
class ArrivalTest {

	@ParameterizedTest
	@CsvSource({ "2026-11-24T03:00:00Z,2026-12-01", "2026-11-21T03:00:00Z,2026-11-30", "2026-11-23T16:00:00Z,2026-12-01",
			"2026-11-16T03:00:00Z,2026-11-24", "2026-12-23T03:00:00Z,2027-01-04" })
	void isAWeekLaterOnAWorkingDay(Instant asked, LocalDate about) {
		assertThat(Arrival.about(asked)).isEqualTo(about);
	}

}
