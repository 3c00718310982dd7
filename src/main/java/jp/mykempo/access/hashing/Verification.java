package jp.mykempo.access.hashing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.springframework.security.crypto.bcrypt.BCrypt;

/** Compares a password with a stored verifier of any known kind, in constant time. */
public final class Verification {

	private final Argon2Engine engine;

	public Verification(Argon2Engine engine) {
		this.engine = engine;
	}

	/** Whether the verifier was made from exactly this text. */
	public boolean fits(StoredHash stored, String password) {
		return switch (stored) {
			case StoredHash.Argon2(Argon2Cost cost, byte[] salt, byte[] tag) -> MessageDigest.isEqual(tag,
					this.engine.tag(cost, password.getBytes(StandardCharsets.UTF_8), salt, tag.length));
			case StoredHash.Bcrypt(String text, int cost) -> password.indexOf('\0') < 0 && BCrypt.checkpw(password, text);
			case StoredHash.Pbkdf2 pbkdf2 -> MessageDigest.isEqual(pbkdf2.key(), pbkdf2(pbkdf2, password));
		};
	}

	private static byte[] pbkdf2(StoredHash.Pbkdf2 stored, String password) {
		try {
			PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), stored.salt(), stored.iterations(),
					stored.key().length * 8);
			return SecretKeyFactory.getInstance("PBKDF2WithHmac" + stored.digest()).generateSecret(spec).getEncoded();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
