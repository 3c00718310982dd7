package jp.mykempo.access.session;

import java.security.SecureRandom;
import java.util.Base64;

import jp.mykempo.kernel.Sha256;

/** Ids of sessions: 256 random bits at the browser, their hash in the database, so that a copy of it opens nothing. */
final class SessionIds {

	private static final SecureRandom random = new SecureRandom();

	private SessionIds() {
	}

	static String fresh() {
		byte[] bytes = new byte[32];
		random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	static byte[] key(String id) {
		return Sha256.of(id);
	}

}
