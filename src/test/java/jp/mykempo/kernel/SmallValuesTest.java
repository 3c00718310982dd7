package jp.mykempo.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static jp.mykempo.kernel.ParsedAssert.assertOk;
import static jp.mykempo.kernel.ParsedAssert.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Login IDs (R2), insurer numbers (O2), texts in general. */
class SmallValuesTest {

	@Test
	void loginIdsAreFoldedAndChecked() {
		assertOk(LoginId.parse("Ｈanako_1"), new LoginId("hanako_1"));
		assertRejected(LoginId.parse(""), "kernel.loginId.missing");
		assertRejected(LoginId.parse("hana"), "kernel.loginId.length", "6", "64", "4");
		assertRejected(LoginId.parse("h".repeat(65)), "kernel.loginId.length", "6", "64", "65");
		assertRejected(LoginId.parse("hanako@example.jp"), "kernel.loginId.at");
		assertRejected(LoginId.parse("hana ko"), "kernel.loginId.blank");
		assertRejected(LoginId.parse("花子hanako"), "kernel.loginId.character", "花");
		assertThat(new LoginId("Old@Example.JP").key()).isEqualTo("old@example.jp");
	}

	@ParameterizedTest
	@ValueSource(strings = { "33120015", "01010016", "34130021", "01130012", "01350016", "06139992", "06130017" })
	void insurerNumbersWhoseCheckDigitHolds(String number) {
		assertThat(InsurerNumber.parse(number).orElseThrow().checkDigitHolds()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "06123456", "12000001" })
	void officialSamplesFailTheCheck(String number) {
		assertThat(InsurerNumber.parse(number).orElseThrow().checkDigitHolds()).isFalse();
	}

	@Test
	void insurerNumbersHaveEightDigits() {
		assertOk(InsurerNumber.parse("０６１３９９９２"), new InsurerNumber("06139992"));
		assertRejected(InsurerNumber.parse("0613999"), "kernel.insurer.digits");
		assertRejected(InsurerNumber.parse(null), "kernel.insurer.digits");
	}

	@Test
	void charactersThatOneMachineKnowsAreFound() {
		assertThat(JapaneseText.hasPrivateUse("山\uE000")).isTrue();
		assertThat(JapaneseText.hasPrivateUse("髙﨑𠮷")).isFalse();
	}

	@Test
	void parsedValuesPassOn() {
		assertThat(Parsed.ok(1).map(one -> one + 1)).isEqualTo(Parsed.ok(2));
		assertThat(Parsed.<Integer>rejected("no").map(one -> one + 1)).isEqualTo(Parsed.rejected("no"));
		assertThat(Parsed.rejected("no").toOptional()).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> Parsed.rejected("no").orElseThrow());
	}

}
