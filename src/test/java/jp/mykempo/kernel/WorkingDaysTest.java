package jp.mykempo.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holidays are those that the Cabinet Office publishes (内閣府「国民の祝日について」); working days are what is left (F6, V6). */
class WorkingDaysTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2022, 01-01 01-10 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-18 08-11 09-19 09-23 10-10 11-03 11-23
			2023, 01-01 01-02 01-09 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-23 10-09 11-03 11-23
			2024, 01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23
			2025, 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24
			2026, 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23
			2027, 01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23
			""")
	void daysOffAreThoseOfTheCabinetOfficesTable(int year, String days) {
		List<LocalDate> expected = Stream.of(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList();
		LocalDate first = Year.of(year).atDay(1);

		assertThat(first.datesUntil(first.plusYears(1)).filter(NationalHolidays::isDayOff)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2028, 20, 22", "2030, 20, 23", "2032, 20, 22", "2044, 20, 22", "2050, 20, 23" })
	void theEquinoxesFollowTheSun(int year, int spring, int autumn) {
		assertThat(NationalHolidays.isHoliday(LocalDate.of(year, 3, spring))).isTrue();
		assertThat(NationalHolidays.isHoliday(LocalDate.of(year, 9, autumn))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20, 2026-11-20", "2026-11-21, 2026-11-24", "2026-09-19, 2026-09-24",
			"2026-05-02, 2026-05-07", "2026-12-29, 2027-01-04", "2024-12-28, 2025-01-06" })
	void passesOverWeekendsHolidaysAndTheTurnOfTheYear(LocalDate day, LocalDate working) {
		assertThat(WorkingDays.onOrAfter(day)).isEqualTo(working);
	}

	@Test
	void leavesTheRestOfTheYearAlone() {
		LocalDate first = LocalDate.of(2026, 1, 1);

		assertThat(first.datesUntil(first.plusYears(1)).filter(WorkingDays::isWorkingDay)).hasSize(240);
	}

}
