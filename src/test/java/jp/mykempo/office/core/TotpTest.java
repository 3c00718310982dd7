package jp.mykempo.office.core;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Codes as RFC 6238 has them, and when they are taken. */
class TotpTest {

	private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

	private final Totp totp = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

	/** Appendix B of RFC 6238, its last six digits. */
	@ParameterizedTest
	@CsvSource({ "59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037",
			"20000000000,353130" })
	void codesAreThoseOfTheStandard(long second, String code) {
		assertThat(this.totp.code(Instant.ofEpochSecond(second))).isEqualTo(code);
	}

	@Test
	void aCodeOfTheStepBeforeOrAfterIsTakenAndNoOther() {
		assertThat(this.totp.stepOf(this.totp.code(NOON), NOON)).isPresent();
		assertThat(this.totp.stepOf(this.totp.code(NOON.minusSeconds(30)), NOON)).isPresent();
		assertThat(this.totp.stepOf(this.totp.code(NOON.plusSeconds(30)), NOON)).isPresent();
		assertThat(this.totp.stepOf(this.totp.code(NOON.minusSeconds(60)), NOON)).isEmpty();
		assertThat(this.totp.stepOf(this.totp.code(NOON.plusSeconds(60)), NOON)).isEmpty();
	}

	@Test
	void itIsTakenHoweverItIsTyped() {
		String code = this.totp.code(NOON);
		String wide = code.chars().mapToObj(digit -> String.valueOf((char) (digit - '0' + '０'))).reduce("", String::concat);

		assertThat(this.totp.stepOf(" " + code.substring(0, 3) + " " + code.substring(3), NOON)).isPresent();
		assertThat(this.totp.stepOf(wide, NOON)).isPresent();
		assertThat(this.totp.stepOf("", NOON)).isEmpty();
		assertThat(this.totp.stepOf("1".repeat(10_000), NOON)).isEmpty();
	}

	@Test
	void appsUnderstandTheAddress() {
		assertThat(this.totp.uri("MyKempo Office", "kita.gawa")).isEqualTo(
				"otpauth://totp/MyKempo%20Office:kita.gawa?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=MyKempo%20Office"
						+ "&algorithm=SHA1&digits=6&period=30");
		assertThat(this.totp.groups()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
	}

}
