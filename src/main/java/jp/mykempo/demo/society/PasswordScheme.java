package jp.mykempo.demo.society;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The ways in which the former system hashed passwords, as its export writes them (PHC and bcrypt's own form).
 * For made-up accounts only: the salt follows from the seed, so that files can be repeated.
 */
enum PasswordScheme {

	BCRYPT {
		@Override
		String hash(String password, byte[] salt) {
			return OpenBSDBCrypt.generate("2b", password.toCharArray(), salt, BCRYPT_COST);
		}
	},

	PBKDF2 {
		@Override
		String hash(String password, byte[] salt) {
			try {
				var key = new PBEKeySpec(password.toCharArray(), salt, PBKDF2_ITERATIONS, HASH_BYTES * 8);
				byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
				return "$pbkdf2-sha256$i=" + PBKDF2_ITERATIONS + "$" + text(salt) + "$" + text(hash);
			}
			catch (GeneralSecurityException e) {
				throw new IllegalStateException(e);
			}
		}
	},

	ARGON2 {
		@Override
		String hash(String password, byte[] salt) {
			var generator = new Argon2BytesGenerator();
			generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withSalt(salt)
				.withVersion(Argon2Parameters.ARGON2_VERSION_13)
				.withMemoryAsKB(ARGON2_KIB)
				.withIterations(ARGON2_PASSES)
				.withParallelism(1)
				.build());
			byte[] hash = new byte[HASH_BYTES];
			generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
			return "$argon2id$v=19$m=" + ARGON2_KIB + ",t=" + ARGON2_PASSES + ",p=1$" + text(salt) + "$" + text(hash);
		}
	};

	private static final int BCRYPT_COST = 10;

	private static final int PBKDF2_ITERATIONS = 100_000;

	private static final int ARGON2_KIB = 16 * 1024;

	private static final int ARGON2_PASSES = 2;

	private static final int HASH_BYTES = 32;

	/** @param salt 16 bytes */
	abstract String hash(String password, byte[] salt);

	private static String text(byte[] bytes) {
		return Base64.getEncoder().withoutPadding().encodeToString(bytes);
	}

}
