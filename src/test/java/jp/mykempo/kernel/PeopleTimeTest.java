package jp.mykempo.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Days and times for people: of Japan, whatever the machine's zone. */
class PeopleTimeTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
	private static final Instant MOMENT = Instant.parse("2026-11-23T05:05:59Z");

	@Test
	void todayIsJapansWhateverTheClocksZone() {
		Instant evening = Instant.parse("2026-11-22T15:00:00Z");

		assertThat(PeopleTime.today(Clock.fixed(evening, ZoneOffset.UTC))).isEqualTo("2026-11-23");
	}

	@Test
	void daysCarryTheirWeekday() {
		assertThat(PeopleTime.date(DAY, Locale.JAPANESE)).isEqualTo("11月23日(月)");
		assertThat(PeopleTime.date(DAY, Locale.ENGLISH)).isEqualTo("Mon 23 Nov");
		assertThat(PeopleTime.fullDate(DAY, Locale.JAPAN)).isEqualTo("2026年11月23日(月)");
		assertThat(PeopleTime.fullDate(DAY, Locale.UK)).isEqualTo("Monday 23 November 2026");
		assertThat(PeopleTime.plainDate(DAY, Locale.JAPANESE)).isEqualTo("2026年11月23日");
		assertThat(PeopleTime.plainDate(DAY, Locale.ENGLISH)).isEqualTo("23 November 2026");
		assertThat(PeopleTime.month(YearMonth.from(DAY), Locale.JAPANESE)).isEqualTo("2026年11月");
		assertThat(PeopleTime.month(YearMonth.from(DAY), Locale.ENGLISH)).isEqualTo("November 2026");
	}

	@Test
	void papersNameTheEraToo() {
		assertThat(PeopleTime.eraDate(LocalDate.of(2004, 4, 1), Locale.JAPANESE)).isEqualTo("2004年(平成16年)4月1日");
		assertThat(PeopleTime.eraDate(LocalDate.of(2019, 4, 30), Locale.JAPANESE)).isEqualTo("2019年(平成31年)4月30日");
		assertThat(PeopleTime.eraDate(LocalDate.of(2019, 5, 1), Locale.JAPANESE)).isEqualTo("2019年(令和元年)5月1日");
		assertThat(PeopleTime.eraDate(LocalDate.of(1989, 1, 7), Locale.JAPANESE)).isEqualTo("1989年(昭和64年)1月7日");
		assertThat(PeopleTime.eraDate(LocalDate.of(1989, 1, 8), Locale.ENGLISH)).isEqualTo("8 January 1989 (Heisei 1)");
		assertThat(PeopleTime.eraDate(LocalDate.of(1850, 1, 1), Locale.JAPANESE)).isEqualTo("1850年1月1日");
	}

	@Test
	void momentsAreOfJapan() {
		assertThat(PeopleTime.moment(MOMENT, Locale.JAPANESE)).isEqualTo("11月23日(月)14時05分");
		assertThat(PeopleTime.moment(MOMENT, Locale.ENGLISH)).isEqualTo("Mon 23 Nov, 14:05 (Japan time)");
		assertThat(PeopleTime.shortMoment(MOMENT, Locale.JAPANESE)).isEqualTo("11月23日14時05分");
		assertThat(PeopleTime.shortMoment(MOMENT, Locale.ENGLISH)).isEqualTo("23 Nov, 14:05");
		assertThat(PeopleTime.fullMoment(MOMENT, Locale.JAPANESE)).isEqualTo("2026年11月23日(月)14時05分");
		assertThat(PeopleTime.clock(MOMENT, Locale.ENGLISH)).isEqualTo("14:05");
		assertThat(PeopleTime.day(Instant.parse("2026-11-22T15:00:00Z"))).isEqualTo(DAY);
	}

	@Test
	void otherLanguagesReadJapanese() {
		assertThat(PeopleTime.date(DAY, Locale.FRENCH)).isEqualTo("11月23日(月)");
	}

}
