package jp.mykempo.access;

/** Too many passwords wait to be hashed; asking again in a moment helps (503 with {@code Retry-After}). */
public class HashingBusy extends RuntimeException {

	HashingBusy() {
		super("Too many passwords wait to be hashed");
	}

}
