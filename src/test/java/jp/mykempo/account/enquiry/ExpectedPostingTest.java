package jp.mykempo.account.enquiry;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** About a week, counted in days on which the society is at work (F6, V6). */
class ExpectedPostingTest {

	@ParameterizedTest
	@CsvSource({ "2026-11-24T03:00:00Z,2026-12-01", "2026-11-21T03:00:00Z,2026-11-30", "2026-11-23T16:00:00Z,2026-12-01",
			"2026-11-16T03:00:00Z,2026-11-24", "2026-12-23T03:00:00Z,2027-01-05" })
	void isFiveWorkingDaysLater(Instant asked, LocalDate about) {
		assertThat(new ExpectedPosting(5).about(asked)).isEqualTo(about);
	}

}
