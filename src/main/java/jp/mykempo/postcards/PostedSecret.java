package jp.mykempo.postcards;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A secret that comes by post (はがきのパスワード, K3): twelve symbols that cannot be mistaken for each other, 60 bits.
 * People type it in any case and width, with blanks and any hyphens or none.
 * <pre>
 * PostedSecret secret = PostedSecret.random();
 * secret.printed()                          // K7QD-2MXP-9RTA
 * PostedSecret.parse("ｋ７ｑｄ 2mxp ー9rta")   // the same
 * hashing.hash(secret.text())               // what is kept
 * </pre>
 */
public final class PostedSecret {

	private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final int LENGTH = 12;

	private static final int LONGEST_TYPED = 100;

	/** Blanks, and whatever stands for a hyphen on a Japanese keyboard, the long mark ー included. */
	private static final Pattern DROPPED = Pattern
		.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}\\u02d7\\u2043\\u2212\\u2500\\u2501\\u30fc\\uff70_~\\u301c]");

	private static final SecureRandom random = new SecureRandom();

	private final String text;

	private PostedSecret(String text) {
		this.text = text;
	}

	public static PostedSecret random() {
		StringBuilder text = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return new PostedSecret(text.toString());
	}

	/** What was typed, if it can be such a secret at all; empty is as wrong as another one. */
	public static Optional<PostedSecret> parse(String typed) {
		if (typed == null || typed.length() > LONGEST_TYPED) {
			return Optional.empty();
		}
		String text = DROPPED.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("").toUpperCase(Locale.ROOT);
		boolean possible = text.length() == LENGTH && text.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0);
		return possible ? Optional.of(new PostedSecret(text)) : Optional.empty();
	}

	/** As it stands on the card: XXXX-XXXX-XXXX. */
	public String printed() {
		return text.substring(0, 4) + "-" + text.substring(4, 8) + "-" + text.substring(8);
	}

	/** The twelve symbols alone: what is hashed and sealed. */
	public String text() {
		return text;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PostedSecret secret && secret.text.equals(text);
	}

	@Override
	public int hashCode() {
		return Objects.hash(text);
	}

	/** Never the secret itself (T3). */
	@Override
	public String toString() {
		return "PostedSecret";
	}

}
