package jp.mykempo.kernel;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static jp.mykempo.kernel.ParsedAssert.assertOk;
import static jp.mykempo.kernel.ParsedAssert.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

/** R2: dates of birth as people type them; each refusal names the part to be mended. */
class BirthDateTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@ParameterizedTest
	@CsvSource({ "seireki, 1975, 4, 1, 1975-04-01", "'', 1975, 4, 1, 1975-04-01", "showa, 50, 4, 1, 1975-04-01",
			"昭和, ５０, ０４, １, 1975-04-01", "S, 50年, 4月, 1日, 1975-04-01", "showa, 64, 1, 7, 1989-01-07",
			"heisei, 元, 1, 8, 1989-01-08", "heisei, 31, 4, 30, 2019-04-30", "reiwa, 元年, 5, 1, 2019-05-01",
			"taisho, 15, 12, 24, 1926-12-24", "showa, 1, 12, 25, 1926-12-25", "meiji, 45, 7, 29, 1912-07-29",
			"seireki, 2024, 2, 29, 2024-02-29", "seireki, 2026, 11, 22, 2026-11-22" })
	void datesOfEveryEra(String era, String year, String month, String day, LocalDate expected) {
		assertOk(BirthDate.parse(era, year, month, day, TODAY), new BirthDate(expected));
	}

	@ParameterizedTest
	@CsvSource({ "showa, '', 4, 1, kernel.birthDate.year.missing", "showa, 50, '', 1, kernel.birthDate.month.missing",
			"showa, 50, 4, ' ', kernel.birthDate.day.missing", "'', 50, 4, 1, kernel.birthDate.era.missing",
			"edo, 3, 4, 1, kernel.birthDate.era.missing", "showa, x, 4, 1, kernel.birthDate.year.character",
			"showa, -5, 4, 1, kernel.birthDate.year.character", "showa, 99999999999, 4, 1, kernel.birthDate.year.character",
			"showa, 50, 13, 1, kernel.birthDate.month.range", "showa, 50, 0, 1, kernel.birthDate.month.range",
			"showa, 50, 4, 32, kernel.birthDate.day.range", "seireki, 2027, 1, 1, kernel.birthDate.year.future",
			"seireki, 2026, 11, 23, kernel.birthDate.year.future", "seireki, 1880, 1, 1, kernel.birthDate.year.old" })
	void eachRefusalNamesThePart(String era, String year, String month, String day, String reason) {
		assertRejected(BirthDate.parse(era, year, month, day, TODAY), reason);
	}

	@Test
	void impossibleDaysSayHowManyThereAre() {
		assertRejected(BirthDate.parse("seireki", "2023", "2", "29", TODAY), "kernel.birthDate.day.impossible", "2023",
				"2", "28");
		assertRejected(BirthDate.parse("showa", "50", "4", "31", TODAY), "kernel.birthDate.day.impossible", "1975", "4",
				"30");
	}

	@Test
	void aYearThatTheEraLacksIsExplained() {
		assertRejected(BirthDate.parse("showa", "1975", "4", "1", TODAY), "kernel.birthDate.era.western", "1975", "昭和",
				"Showa");
		assertRejected(BirthDate.parse("seireki", "50", "4", "1", TODAY), "kernel.birthDate.year.western", "50");
		assertRejected(BirthDate.parse("showa", "65", "4", "1", TODAY), "kernel.birthDate.year.era", "昭和", "Showa",
				"64");
		assertRejected(BirthDate.parse("showa", "64", "1", "8", TODAY), "kernel.birthDate.era.other", "昭和", "Showa",
				"平成元年1月8日", "Heisei", "1989-01-08");
		assertRejected(BirthDate.parse("reiwa", "1", "4", "30", TODAY), "kernel.birthDate.era.other", "令和", "Reiwa",
				"平成31年4月30日", "Heisei", "2019-04-30");
	}

	@Property
	void noEntryThrows(@ForAll String era, @ForAll String year, @ForAll String month, @ForAll String day) {
		assertThat(BirthDate.parse(era, year, month, day, TODAY)).isNotNull();
	}

}
