package jp.mykempo.access.hashing;

import de.mkammerer.argon2.Argon2Advanced;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import de.mkammerer.argon2.Argon2Version;

/** The reference implementation in C through JNA: the one to run. */
final class NativeArgon2 implements Argon2Engine {

	private final Argon2Engine portable = new PortableArgon2();

	@Override
	public byte[] tag(Argon2Cost cost, byte[] password, byte[] salt, int length) {
		if (password.length == 0) { // JNA hands over no empty memory
			return this.portable.tag(cost, password, salt, length);
		}
		return engine(cost.type()).rawHashAdvanced(cost.iterations(), cost.memory(), cost.parallelism(), password, salt,
				null, null, length, (cost.version() == 16) ? Argon2Version.V10 : Argon2Version.V13);
	}

	private static Argon2Advanced engine(String type) {
		return Argon2Factory.createAdvanced(switch (type) {
			case "argon2id" -> Argon2Types.ARGON2id;
			case "argon2i" -> Argon2Types.ARGON2i;
			case "argon2d" -> Argon2Types.ARGON2d;
			default -> throw new IllegalArgumentException(type);
		});
	}

	@Override
	public String name() {
		return "native";
	}

}
