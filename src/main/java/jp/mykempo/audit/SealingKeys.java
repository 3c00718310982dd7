package jp.mykempo.audit;

/** The keys by which the trail is sealed (封印). They lie outside the database; {@code access} holds them. */
public interface SealingKeys {

	/** The keyed fingerprint of a text, 32 bytes, under the newest key. */
	byte[] fingerprint(String text);

	/** Whether any of the keys, newer or older, makes that fingerprint of that text. */
	boolean made(byte[] fingerprint, String text);

}
