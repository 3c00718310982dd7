package jp.mykempo.postcards.core;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jp.mykempo.access.Keys;
import jp.mykempo.access.SealBroken;

/**
 * Seals the copies of secrets that wait for printing (AES-256-GCM), each for its own card: first under the key of
 * the batch, then under the newest key of the site, so that neither alone opens anything (K3). A new key of the site
 * leaves open what the former ones sealed.
 */
public final class BatchSeal {

	private static final String PURPOSE = "postcard-secret";

	private static final int NONCE = 12;

	private static final SecureRandom random = new SecureRandom();

	private final Keys keys;

	private final SecretKeySpec batchKey;

	/**
	 * The seal of a batch.
	 *
	 * @param batchKey its key, from {@link BatchKeys}
	 */
	public BatchSeal(Keys keys, byte[] batchKey) {
		this.keys = keys;
		this.batchKey = new SecretKeySpec(batchKey, "AES");
	}

	/** Seals the card's secret. */
	public byte[] seal(long card, String secret) {
		byte[] nonce = new byte[NONCE];
		random.nextBytes(nonce);
		try {
			byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, card, secret.getBytes(StandardCharsets.UTF_8));
			return this.keys.seal(PURPOSE,
					ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The card's secret; empty if one of the keys is another, or it was another card's. */
	public Optional<String> open(long card, byte[] sealed) {
		try {
			ByteBuffer buffer = ByteBuffer.wrap(this.keys.open(PURPOSE, sealed));
			byte[] nonce = new byte[NONCE];
			buffer.get(nonce);
			byte[] rest = new byte[buffer.remaining()];
			buffer.get(rest);
			return Optional.of(new String(crypt(Cipher.DECRYPT_MODE, nonce, card, rest), StandardCharsets.UTF_8));
		}
		catch (SealBroken | GeneralSecurityException anotherKey) {
			return Optional.empty();
		}
	}

	private byte[] crypt(int mode, byte[] nonce, long card, byte[] input) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, this.batchKey, new GCMParameterSpec(128, nonce));
		cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(card).array());
		return cipher.doFinal(input);
	}

}
