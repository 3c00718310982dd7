package jp.mykempo.demo.society;

import static org.assertj.core.api.Assertions.assertThat;

import jp.mykempo.access.Hashing;
import jp.mykempo.access.hashing.Argon2Cost;
import jp.mykempo.access.hashing.Argon2Engines;
import jp.mykempo.kernel.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The hashes of the made-up former system are ones that the application verifies and replaces (O10, P2). */
class PasswordSchemeTest {

	private final Hashing hashing = new Hashing(Argon2Engines.portable(), Argon2Cost.id(1024, 1, 1), 1);

	@ParameterizedTest
	@EnumSource
	void isVerified(PasswordScheme scheme) {
		String hash = scheme.hash("mihon-no-sakura", new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 });
		assertThat(this.hashing.check(hash)).isInstanceOf(Parsed.Ok.class);
		assertThat(this.hashing.verify(hash, "mihon-no-sakura")).isTrue();
		assertThat(this.hashing.verify(hash, "mihon-no-sakurA")).isFalse();
		assertThat(this.hashing.needsRehash(hash)).isTrue();
	}

}
