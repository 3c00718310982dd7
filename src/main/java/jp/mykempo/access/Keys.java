package jp.mykempo.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what must stay unreadable in the database or at the browser (AES-256-GCM), and makes keyed fingerprints of
 * what must be found again but not read (HMAC-SHA-256). Each purpose has a key of its own, derived from the keys of
 * the file, so that what was sealed for one purpose opens for no other:
 * <pre>byte[] sealed = keys.seal("letter", text);
 * byte[] token = keys.fingerprint("link-token", raw);</pre>
 * The newest key seals; older ones still open. For passwords use {@link Hashing} instead.
 */
public final class Keys {

	private static final int NONCE = 12;

	private static final SecureRandom random = new SecureRandom();

	private final KeysFile file;

	private volatile SortedMap<Integer, byte[]> ring;

	/** Keys of the given file, read when first needed. */
	public Keys(Path file) {
		this(new KeysFile(file));
	}

	Keys(KeysFile file) {
		this.file = file;
	}

	/** Seals with the newest key: its version, a nonce, the sealed bytes. */
	public byte[] seal(String purpose, byte[] plain) {
		int version = ring().lastKey();
		byte[] nonce = new byte[NONCE];
		random.nextBytes(nonce);
		byte[] sealed = crypt(Cipher.ENCRYPT_MODE, version, purpose, nonce, plain);
		return ByteBuffer.allocate(Integer.BYTES + NONCE + sealed.length).putInt(version).put(nonce).put(sealed).array();
	}

	/**
	 * Opens what {@link #seal} made for the same purpose.
	 *
	 * @throws SealBroken if it was not, or was changed since
	 */
	public byte[] open(String purpose, byte[] sealed) {
		if (sealed.length < Integer.BYTES + NONCE) {
			throw new SealBroken("Too short for a seal");
		}
		ByteBuffer buffer = ByteBuffer.wrap(sealed);
		int version = buffer.getInt();
		byte[] nonce = new byte[NONCE];
		buffer.get(nonce);
		byte[] rest = new byte[buffer.remaining()];
		buffer.get(rest);
		return crypt(Cipher.DECRYPT_MODE, version, purpose, nonce, rest);
	}

	private byte[] crypt(int mode, int version, String purpose, byte[] nonce, byte[] input) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, new SecretKeySpec(derive(key(version), "seal", purpose), "AES"),
					new GCMParameterSpec(128, nonce));
			cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
			return cipher.doFinal(input);
		}
		catch (GeneralSecurityException ex) {
			throw new SealBroken(ex);
		}
	}

	/** The keyed fingerprint of a text under the newest key: 32 bytes. */
	public byte[] fingerprint(String purpose, String text) {
		return fingerprint(ring().lastKey(), purpose, text);
	}

	/** {@link #fingerprint} in hexadecimal. */
	public String fingerprintHex(String purpose, String text) {
		return HexFormat.of().formatHex(fingerprint(purpose, text));
	}

	/** The fingerprints under every key, newest first: to find what was stored before a new key came. */
	public List<byte[]> fingerprints(String purpose, String text) {
		List<byte[]> all = new ArrayList<>();
		ring().keySet().forEach(version -> all.addFirst(fingerprint(version, purpose, text)));
		return all;
	}

	private byte[] fingerprint(int version, String purpose, String text) {
		return hmac(derive(key(version), "fingerprint", purpose), text.getBytes(StandardCharsets.UTF_8));
	}

	/** The versions that are there. */
	List<Integer> versions() {
		return List.copyOf(ring().keySet());
	}

	/** What tells a key from any other without telling it. */
	byte[] proof(int version) {
		return derive(key(version), "proof", "");
	}

	private byte[] key(int version) {
		byte[] key = ring().get(version);
		if (key == null) { // another node may use a newer one: the file has it by then
			this.ring = this.file.read();
			key = this.ring.get(version);
		}
		if (key == null) {
			throw new SealBroken("Key " + version + " is not in " + this.file);
		}
		return key;
	}

	private SortedMap<Integer, byte[]> ring() {
		if (this.ring == null) {
			if (!this.file.exists()) {
				throw new UnusableKeys("There are no keys in " + this.file + ". Restore the file, or begin with: keys new");
			}
			this.ring = this.file.read();
		}
		return this.ring;
	}

	/** One step of HKDF-Expand; the file's keys are uniform already. */
	private static byte[] derive(byte[] key, String use, String purpose) {
		return hmac(key, ("mykempo/" + use + "/" + purpose + "\u0001").getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] hmac(byte[] key, byte[] input) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key, "HmacSHA256"));
			return mac.doFinal(input);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
