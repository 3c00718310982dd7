package jp.mykempo.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256, which every Java has: tells files and contents apart, also where somebody would gain by making two alike.
 * Passwords want something slow ({@code access.Hashing}), secrets of few bits a key ({@code access.Keys}).
 */
public final class Sha256 {

	private Sha256() {
	}

	/** For what comes piece by piece. */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	public static byte[] of(byte[] content) {
		return digest().digest(content);
	}

	/** Of the text in UTF-8. */
	public static byte[] of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

}
