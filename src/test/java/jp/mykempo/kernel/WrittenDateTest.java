package jp.mykempo.kernel;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static jp.mykempo.kernel.ParsedAssert.assertOk;
import static jp.mykempo.kernel.ParsedAssert.assertRejected;

/** O2: dates as files write them, with the mix-ups of eras that real files hold. */
class WrittenDateTest {

	@ParameterizedTest
	@CsvSource({ "1975-04-01, 1975-04-01", "1975/4/1, 1975-04-01", "１９７５．４．１, 1975-04-01", "19750401, 1975-04-01",
			"1975年4月1日, 1975-04-01", "S50.4.1, 1975-04-01", "s500401, 1975-04-01", "昭和50年4月1日, 1975-04-01",
			"S640107, 1989-01-07", "H310430, 2019-04-30", "R010501, 2019-05-01", "令和元年5月1日, 2019-05-01",
			"2024-02-29, 2024-02-29", "2024-01-31, 2024-01-31" })
	void everyUsualForm(String text, LocalDate expected) {
		assertOk(WrittenDate.parse(text), new WrittenDate(expected, false));
	}

	@ParameterizedTest
	@CsvSource({ "H310501, 2019-05-01", "S640108, 1989-01-08", "R010430, 2019-04-30", "昭和65年1月1日, 1990-01-01" })
	void anEraCountedPastItsEndIsReadWithAWarning(String text, LocalDate expected) {
		assertOk(WrittenDate.parse(text), new WrittenDate(expected, true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-02-29", "20231301", "2023/4/31", "S50.13.1", "99999999", "2023-00-10" })
	void daysThatAreNot(String text) {
		assertRejected(WrittenDate.parse(text), "kernel.date.impossible");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "1975", "S50", "1975-04", "19750401x", "2023-4-1-1", "0x1975-04-01" })
	void whatIsNoDate(String text) {
		assertRejected(WrittenDate.parse(text), "kernel.date.unreadable");
	}

}
