package jp.mykempo.postcards;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Secrets that come by post: 32 symbols that cannot be taken for each other, typed as people type (K3, V7). */
class PostedSecretTest {

	private static final PostedSecret SECRET = PostedSecret.parse("K7QD2MXP9RTA").orElseThrow();

	@Test
	void isPrintedInThreeGroups() {
		assertThat(SECRET.printed()).isEqualTo("K7QD-2MXP-9RTA");
		assertThat(SECRET.text()).isEqualTo("K7QD2MXP9RTA");
	}

	@ParameterizedTest
	@ValueSource(strings = { "K7QD-2MXP-9RTA", "k7qd2mxp9rta", "Ｋ７ＱＤ－２ＭＸＰ－９ＲＴＡ", "ｋ７ｑｄ　２ｍｘｐ　９ｒｔａ", " K7QD 2MXP 9RTA\n",
			"K7QDー2MXPー9RTA", "K7QDｰ2MXPｰ9RTA", "K7QD‐2MXP‑9RTA", "K7QD–2MXP—9RTA", "K7QD−2MXP─9RTA", "K7QD\u200b2MXP\ufeff9RTA",
			"K7QD_2MXP~9RTA" })
	void isReadHoweverItIsTyped(String typed) {
		assertThat(PostedSecret.parse(typed)).contains(SECRET);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "K7QD-2MXP-9RT", "K7QD-2MXP-9RTAA", "K7QD-2MXP-9RTI", "K7QD-2MXP-9RT0", "K7QD-2MXP-9RT1",
			"K7QD-2MXP-9RTO", "さくら咲く四月の朝に咲く" })
	void whatCannotBeOneIsNone(String typed) {
		assertThat(PostedSecret.parse(typed)).isEmpty();
	}

	@Test
	void aBookIsNotRead() {
		assertThat(PostedSecret.parse("-".repeat(1_000_000) + "K7QD2MXP9RTA")).isEmpty();
		assertThat(PostedSecret.parse(null)).isEmpty();
	}

	@Test
	void randomOnesUseTheWholeAlphabetAndNothingElse() {
		Set<Integer> symbols = new HashSet<>();
		Set<String> secrets = new HashSet<>();
		for (int i = 0; i < 1_000; i++) {
			PostedSecret secret = PostedSecret.random();
			secret.text().chars().forEach(symbols::add);
			secrets.add(secret.text());
			assertThat(PostedSecret.parse(secret.printed())).contains(secret);
		}

		assertThat(symbols).hasSize(32).doesNotContain((int) 'I', (int) 'O', (int) '0', (int) '1');
		assertThat(secrets).hasSize(1_000);
	}

	@Test
	void isNeverShownByAccident() {
		assertThat(SECRET).hasToString("PostedSecret");
	}

}
