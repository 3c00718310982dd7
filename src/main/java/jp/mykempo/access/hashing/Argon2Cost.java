package jp.mykempo.access.hashing;

/**
 * Type and cost of an Argon2 hash.
 *
 * @param type {@code argon2id} (ours), {@code argon2i} or {@code argon2d} (imported)
 * @param version 19, or 16 in old imported hashes
 * @param memory KiB
 */
public record Argon2Cost(String type, int version, int memory, int iterations, int parallelism) {

	/** Ours, of the current version. */
	public static Argon2Cost id(int memory, int iterations, int parallelism) {
		return new Argon2Cost("argon2id", 19, memory, iterations, parallelism);
	}

}
