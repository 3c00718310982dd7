package jp.mykempo.account.recovery;

import jp.mykempo.kernel.MailAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Enough to recognise one's own address, not enough to write to it (F3). */
class MaskedAddressTest {

	@ParameterizedTest
	@CsvSource({ "hanako@example.jp,h***@e***.jp", "a@b.co.jp,a***@b***.jp", "a..b.@docomo.ne.jp,a***@d***.jp" })
	void hidesAllButTheFirstLettersAndTheEnd(String address, String masked) {
		assertThat(MaskedAddress.of(new MailAddress(address))).isEqualTo(masked);
	}

}
