package jp.mykempo.access;

import java.time.Duration;

import org.springframework.security.web.webauthn.api.Bytes;

/**
 * What an authenticator is asked to sign: random, good for five minutes and once. It waits in a {@link SealedCookie} of
 * the browser that asked, a kind of its own for each purpose, so that an answer fits this browser and purpose alone:
 * <pre>SealedCookie&lt;PasskeyChallenge> cookie = cookies.of("office-passkey-login", PasskeyChallenge.class, PasskeyChallenge.LIFE);</pre>
 *
 * @param value 256 random bits, base64url
 * @param principal who asked to register a passkey; empty where nobody has logged in
 */
public record PasskeyChallenge(String value, String principal) {

	/** For so long the browser may take; people look for their keys. */
	public static final Duration LIFE = Duration.ofMinutes(5);

	static PasskeyChallenge fresh(String principal) {
		return new PasskeyChallenge(Bytes.random().toBase64UrlString(), principal);
	}

	Bytes bytes() {
		return Bytes.fromBase64(this.value);
	}

}
