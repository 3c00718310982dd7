package jp.mykempo.access.hashing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses the implementation at the start: the native one where it loads and agrees with the portable one. */
public final class Argon2Engines {

	private static final Logger log = LoggerFactory.getLogger(Argon2Engines.class);

	private static final Argon2Cost SMALL = Argon2Cost.id(64, 1, 1);

	private Argon2Engines() {
	}

	/**
	 * The engine to use.
	 *
	 * @param libraries folder into which the native library is unpacked
	 */
	public static Argon2Engine choose(Path libraries) {
		if (System.getProperty("jna.tmpdir") == null) {
			System.setProperty("jna.tmpdir", libraries.toString());
		}
		Argon2Engine portable = portable();
		try {
			Argon2Engine fast = new NativeArgon2();
			if (Arrays.equals(sample(fast), sample(portable))) {
				return fast;
			}
			log.error("The native Argon2 gives wrong results on this machine");
		}
		catch (LinkageError | RuntimeException ex) {
			log.warn("The native Argon2 does not load", ex);
		}
		log.warn("""
				PASSWORDS ARE HASHED BY THE SLOW IMPLEMENTATION: logins per second fall to a third. Let the native \
				library be unpacked and loaded from {} (jna.tmpdir must not be mounted noexec).""", libraries);
		return portable;
	}

	/** The one that runs anywhere. */
	public static Argon2Engine portable() {
		return new PortableArgon2();
	}

	private static byte[] sample(Argon2Engine engine) {
		byte[] text = "mykempo sample".getBytes(StandardCharsets.UTF_8);
		return engine.tag(SMALL, text, text, 32);
	}

}
