package jp.mykempo.expenses.intake;

import java.time.YearMonth;

import jp.mykempo.expenses.core.CareKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What tells one claim from another. */
class ClaimKeyTest {

	@ParameterizedTest
	@CsvSource({ "7, 17", "007, 1007", "202500000000000001, 1202500000000000001", "999999999999999999, 1999999999999999999" })
	void ofAPlainNumberIsTheNumberBehindAOne(String search, long key) {
		assertThat(key(search)).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource({ "1999999999999999999", "2025-01", "A1" })
	void ofAnyOtherIsANegativeFingerprint(String search) {
		assertThat(key(search)).isNegative().isNotEqualTo(key(search + "0"));
	}

	@Test
	void withoutANumberIsANegativeFingerprintOfPersonAndPlace() {
		assertThat(key(null)).isNegative().isEqualTo(key(null));
	}

	@Test
	void numbersThatFollowOneAnotherOrByThousandsAreToldApart() {
		LongIndex seen = new LongIndex();
		for (long number = 1; number <= 100_000; number++) {
			assertThat(seen.see(number)).isEqualTo(LongIndex.NEW);
			assertThat(seen.see(number << 40)).isEqualTo(LongIndex.NEW);
		}
		assertThat(seen.see(2)).isEqualTo(2);
	}

	private static long key(String search) {
		ClaimLine.Care care = new ClaimLine.Care(YearMonth.of(2025, 4), CareKind.PHARMACY,
				"1312345678", null, 1, null);
		Claimant claimant = new Claimant(null, "1001", "1", "00", null, null, null);
		return new ClaimLine(2, claimant, care, Amounts.NONE, false, search, "").claimKey();
	}

}
