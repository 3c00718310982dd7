package jp.mykempo.access.hashing;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stored verifier of a password, read from its text: our own Argon2id, or one that the former system left. */
public sealed interface StoredHash {

	/** Argon2 in PHC form; salt and tag in bytes. */
	record Argon2(Argon2Cost cost, byte[] salt, byte[] tag) implements StoredHash {

		/** The PHC text. */
		public String text() {
			Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
			return "$%s$v=%d$m=%d,t=%d,p=%d$%s$%s".formatted(this.cost.type(), this.cost.version(), this.cost.memory(),
					this.cost.iterations(), this.cost.parallelism(), base64.encodeToString(this.salt),
					base64.encodeToString(this.tag));
		}

	}

	/** bcrypt in its modular crypt form. */
	record Bcrypt(String text, int cost) implements StoredHash {
	}

	/**
	 * PBKDF2 in PHC form.
	 *
	 * @param digest {@code SHA256} or {@code SHA512}
	 */
	record Pbkdf2(String digest, int iterations, byte[] salt, byte[] key) implements StoredHash {
	}

	Pattern ARGON2 = Pattern.compile(
			"\\$(argon2(?:id|i|d))\\$(?:v=(16|19)\\$)?m=(\\d{1,9}),t=(\\d{1,9}),p=(\\d{1,3})\\$([A-Za-z0-9+/]{11,88})\\$([A-Za-z0-9+/]{16,88})");

	Pattern BCRYPT = Pattern.compile("\\$2[aby]\\$(\\d{2})\\$[./A-Za-z0-9]{53}");

	Pattern PBKDF2 = Pattern.compile(
			"\\$pbkdf2-sha(256|512)\\$(?:i=)?(\\d{1,9})(?:,l=(\\d{1,3}))?\\$([A-Za-z0-9+/.]{4,172})=*\\$([A-Za-z0-9+/.]{22,172})=*");

	/** The verifier that the text describes; empty if it is none that is known. */
	static Optional<StoredHash> parse(String text) {
		try {
			return parseArgon2(text).or(() -> parseBcrypt(text)).or(() -> parsePbkdf2(text));
		}
		catch (IllegalArgumentException ex) { // not base64
			return Optional.empty();
		}
	}

	private static Optional<StoredHash> parseArgon2(String text) {
		Matcher hash = ARGON2.matcher(text);
		if (!hash.matches()) {
			return Optional.empty();
		}
		int version = (hash.group(2) == null) ? 16 : Integer.parseInt(hash.group(2));
		Argon2Cost cost = new Argon2Cost(hash.group(1), version, Integer.parseInt(hash.group(3)),
				Integer.parseInt(hash.group(4)), Integer.parseInt(hash.group(5)));
		return Optional.of(new Argon2(cost, decode(hash.group(6)), decode(hash.group(7))));
	}

	private static Optional<StoredHash> parseBcrypt(String text) {
		Matcher hash = BCRYPT.matcher(text);
		return hash.matches() ? Optional.of(new Bcrypt(text, Integer.parseInt(hash.group(1)))) : Optional.empty();
	}

	private static Optional<StoredHash> parsePbkdf2(String text) {
		Matcher hash = PBKDF2.matcher(text);
		if (!hash.matches()) {
			return Optional.empty();
		}
		byte[] key = decode(hash.group(5));
		boolean lengthFits = hash.group(3) == null || Integer.parseInt(hash.group(3)) == key.length;
		return lengthFits ? Optional.of(new Pbkdf2("SHA" + hash.group(1), Integer.parseInt(hash.group(2)),
				decode(hash.group(4)), key)) : Optional.empty();
	}

	/** Base64 without padding; some write a dot for the plus sign. */
	private static byte[] decode(String text) {
		return Base64.getDecoder().decode(text.replace('.', '+'));
	}

}
