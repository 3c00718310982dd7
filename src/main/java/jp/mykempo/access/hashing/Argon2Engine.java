package jp.mykempo.access.hashing;

/** One implementation of Argon2 (RFC 9106); which one runs decides how many logins a machine can do. */
public sealed interface Argon2Engine permits NativeArgon2, PortableArgon2 {

	/** The tag of the given length. */
	byte[] tag(Argon2Cost cost, byte[] password, byte[] salt, int length);

	/** For the health page and the log. */
	String name();

}
