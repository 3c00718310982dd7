package jp.mykempo.access.hashing;

/**
 * What an imported hash may cost at most (P2): one costlier would let a login, or a few at once, take the machine.
 */
public final class Limits {

	private static final int MEMORY_KIB = 64 * 1024;

	private static final int ITERATIONS = 10;

	private static final int PARALLELISM = 16;

	private static final int BCRYPT_COST = 12;

	private static final int PBKDF2_ITERATIONS = 1_000_000;

	private Limits() {
	}

	/** Whether the hash can be verified at a bearable cost. */
	public static boolean bearable(StoredHash hash) {
		return switch (hash) {
			case StoredHash.Argon2 argon2 -> bearable(argon2.cost());
			case StoredHash.Bcrypt bcrypt -> bcrypt.cost() >= 4 && bcrypt.cost() <= BCRYPT_COST;
			case StoredHash.Pbkdf2 pbkdf2 -> pbkdf2.iterations() >= 1 && pbkdf2.iterations() <= PBKDF2_ITERATIONS;
		};
	}

	private static boolean bearable(Argon2Cost cost) {
		return cost.parallelism() >= 1 && cost.parallelism() <= PARALLELISM && cost.iterations() >= 1
				&& cost.iterations() <= ITERATIONS && cost.memory() >= 8 * cost.parallelism()
				&& cost.memory() <= MEMORY_KIB;
	}

}
