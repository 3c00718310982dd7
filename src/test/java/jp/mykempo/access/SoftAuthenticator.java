package jp.mykempo.access;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser with an authenticator in one, as an attacker would write it too: everything it says can be false.
 * <pre>String made = new SoftAuthenticator("https://my.example.jp").create(options);</pre>
 */
public final class SoftAuthenticator {

	private static final int PRESENT = 0x01;

	private static final int VERIFIED = 0x04;

	private static final int KEY_FOLLOWS = 0x40;

	private final JsonMapper json = new JsonMapper();

	private final KeyPair key = freshKey();

	private final byte[] id = random(32);

	private String origin;

	private String handle = "";

	private int flags = PRESENT | VERIFIED;

	private int counter;

	private boolean counting = true;

	public SoftAuthenticator(String origin) {
		this.origin = origin;
	}

	/** From now on at another address. */
	public SoftAuthenticator at(String address) {
		this.origin = address;
		return this;
	}

	/** From now on it asks its user for a touch only. */
	public SoftAuthenticator withoutVerification() {
		this.flags = PRESENT;
		return this;
	}

	/** As most passkeys do, it counts nothing. */
	public SoftAuthenticator withoutCounter() {
		this.counting = false;
		return this;
	}

	/** From now on it counts from here. */
	public SoftAuthenticator countingFrom(int last) {
		this.counter = last;
		return this;
	}

	/** From now on it says that it belongs to somebody else. */
	public SoftAuthenticator of(SoftAuthenticator other) {
		this.handle = other.handle;
		return this;
	}

	/** A credential, as {@code navigator.credentials.create} answers the options. */
	public String create(String options) {
		JsonNode asked = this.json.readTree(options);
		this.handle = asked.path("user").path("id").asString();
		byte[] client = clientData("webauthn.create", asked);
		byte[] data = join(authenticatorData(asked.path("rp").path("id").asString(), this.flags | KEY_FOLLOWS),
				new byte[16], ByteBuffer.allocate(2).putShort((short) this.id.length).array(), this.id, publicKey());
		byte[] attestation = join(hex("a363666d74646e6f6e656761747453746d74a068617574684461746159"),
				ByteBuffer.allocate(2).putShort((short) data.length).array(), data);
		return credential(Map.of("clientDataJSON", text(client), "attestationObject", text(attestation)));
	}

	/** A proof, as {@code navigator.credentials.get} answers the options. */
	public String get(String options) {
		JsonNode asked = this.json.readTree(options);
		byte[] client = clientData("webauthn.get", asked);
		byte[] data = authenticatorData(asked.path("rpId").asString(), this.flags);
		return credential(Map.of("clientDataJSON", text(client), "authenticatorData", text(data), "signature",
				text(sign(join(data, sha256(client)))), "userHandle", this.handle));
	}

	private byte[] clientData(String type, JsonNode asked) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("type", type);
		data.put("challenge", asked.path("challenge").asString());
		data.put("origin", this.origin);
		data.put("crossOrigin", false);
		return this.json.writeValueAsBytes(data);
	}

	private byte[] authenticatorData(String party, int flags) {
		this.counter += this.counting ? 1 : 0;
		return join(sha256(party.getBytes(StandardCharsets.UTF_8)), new byte[] { (byte) flags },
				ByteBuffer.allocate(4).putInt(this.counter).array());
	}

	private String credential(Map<String, Object> response) {
		return this.json.writeValueAsString(Map.of("id", text(this.id), "rawId", text(this.id), "type", "public-key",
				"response", response, "clientExtensionResults", Map.of()));
	}

	/** As COSE writes an ES256 key. */
	private byte[] publicKey() {
		ECPublicKey point = (ECPublicKey) this.key.getPublic();
		return join(hex("a5010203262001215820"), unsigned(point.getW().getAffineX()), hex("225820"),
				unsigned(point.getW().getAffineY()));
	}

	private byte[] sign(byte[] message) {
		try {
			Signature signature = Signature.getInstance("SHA256withECDSA");
			signature.initSign(this.key.getPrivate());
			signature.update(message);
			return signature.sign();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static KeyPair freshKey() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			return generator.generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] unsigned(BigInteger number) {
		byte[] bytes = number.toByteArray();
		byte[] fixed = new byte[32];
		int length = Math.min(32, bytes.length);
		System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
		return fixed;
	}

	private static byte[] random(int length) {
		byte[] bytes = new byte[length];
		new SecureRandom().nextBytes(bytes);
		return bytes;
	}

	private static byte[] hex(String text) {
		return HexFormat.of().parseHex(text);
	}

	private static byte[] join(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	private static String text(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
