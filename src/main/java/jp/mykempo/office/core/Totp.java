package jp.mykempo.office.core;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import jp.mykempo.kernel.JapaneseText;

/**
 * Codes of an authenticator app (確認コード, TOTP of RFC 6238): six digits, a new one each 30 seconds, SHA-1, since that is
 * what every app can. A code of the step before or after is taken too, since clocks differ. That a code works once is
 * the business of {@link SecondFactors}.
 *
 * @param secret 160 random bits that the app and we share
 */
public record Totp(byte[] secret) {

	private static final long STEP = Duration.ofSeconds(30).toMillis();

	private static final int DIGITS = 6;

	private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final SecureRandom random = new SecureRandom();

	/** A secret for a new device. */
	public static Totp fresh() {
		byte[] secret = new byte[20];
		random.nextBytes(secret);
		return new Totp(secret);
	}

	/** The code that the app shows at that moment. */
	public String code(Instant moment) {
		return code(step(moment));
	}

	/** The step of time that the code is of, if it is one of about now; empty for any other. */
	public OptionalLong stepOf(String typed, Instant now) {
		byte[] digits = digits(typed).getBytes(StandardCharsets.UTF_8);
		OptionalLong found = OptionalLong.empty();
		for (long step = step(now) - 1; step <= step(now) + 1; step++) {
			if (MessageDigest.isEqual(code(step).getBytes(StandardCharsets.UTF_8), digits)) {
				found = OptionalLong.of(step);
			}
		}
		return found;
	}

	/** Whether it looks like a code at all. */
	public static boolean isCode(String typed) {
		return digits(typed).matches("[0-9]{" + DIGITS + "}");
	}

	/** The secret as people type it into an app: base32 in groups of four. */
	public String groups() {
		return base32().replaceAll("(.{4})(?=.)", "$1 ");
	}

	/** The address that the QR code carries, as apps understand it. */
	public String uri(String site, String loginId) {
		return "otpauth://totp/" + encoded(site) + ":" + encoded(loginId) + "?secret=" + base32() + "&issuer="
				+ encoded(site) + "&algorithm=SHA1&digits=" + DIGITS + "&period=" + STEP / 1000;
	}

	private String code(long step) {
		try {
			return new HmacOneTimePasswordGenerator(DIGITS)
				.generateOneTimePasswordString(new SecretKeySpec(this.secret, "HmacSHA1"), step, Locale.ROOT);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static long step(Instant moment) {
		return Math.floorDiv(moment.toEpochMilli(), STEP);
	}

	/** What was typed in one width and without blanks. */
	private static String digits(String typed) {
		return (typed.length() > 50) ? "" : JapaneseText.fold(typed).replaceAll("[\\s-]", "");
	}

	private String base32() {
		StringBuilder text = new StringBuilder();
		int buffer = 0;
		int bits = 0;
		for (byte one : this.secret) {
			buffer = buffer << 8 | one & 0xFF;
			bits += 8;
			while (bits >= 5) {
				bits -= 5;
				text.append(ALPHABET.charAt(buffer >> bits & 31));
			}
			buffer &= (1 << bits) - 1;
		}
		return (bits == 0) ? text.toString() : text.append(ALPHABET.charAt(buffer << 5 - bits & 31)).toString();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** Without the secret, so that no log can carry it. */
	@Override
	public String toString() {
		return "Totp";
	}

}
