package jp.mykempo.audit.sealing;

import java.time.Instant;
import java.util.HexFormat;

/**
 * A seal (封印) over some rows of the trail, one link of the chain.
 *
 * @param number counts from 1 without a gap
 * @param fromId the row after the last one of the seal before
 * @param previous fingerprint of the seal before, empty for the first
 * @param fingerprint of all the rest, by a key outside the database
 */
record Seal(long number, Instant sealedAt, long fromId, long toId, RowsDigest rows, String previous, String fingerprint) {

	/** Symbols of a fingerprint that tell one seal from any other. */
	private static final int TOLD = 16;

	private static final String LETTERS = "abcdefghijklmnop";

	/** What the fingerprint is made of. */
	String text() {
		return String.join("|", Long.toString(this.number), this.sealedAt.toString(), Long.toString(this.fromId),
				Long.toString(this.toId), Long.toString(this.rows.count()), this.rows.sha256(), this.previous);
	}

	Seal withFingerprint(byte[] made) {
		return new Seal(this.number, this.sealedAt, this.fromId, this.toId, this.rows, this.previous,
				HexFormat.of().formatHex(made));
	}

	byte[] fingerprintBytes() {
		return HexFormat.of().parseHex(this.fingerprint);
	}

	/**
	 * Number and beginning of the fingerprint, as {@code 1234:abkdjmeofhgcilpn}, to be kept elsewhere and asked for later.
	 * In letters, so that nobody takes it for a person's number.
	 */
	String name() {
		StringBuilder name = new StringBuilder().append(this.number).append(':');
		this.fingerprint.chars().limit(TOLD).forEach(digit -> name.append(LETTERS.charAt(Character.digit(digit, 16))));
		return name.toString();
	}

}
