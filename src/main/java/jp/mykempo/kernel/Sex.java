package jp.mykempo.kernel;

import java.util.Optional;

/** Sex as insurers' files and the check-up rules know it (性別). */
public enum Sex {

	MALE(1), FEMALE(2);

	private final int code;

	Sex(int code) {
		this.code = code;
	}

	/** 1 or 2, as in the ministry's files and in the master. */
	public int code() {
		return code;
	}

	/** Empty where the code is neither 1 nor 2. */
	public static Optional<Sex> of(int code) {
		return switch (code) {
			case 1 -> Optional.of(MALE);
			case 2 -> Optional.of(FEMALE);
			default -> Optional.empty();
		};
	}

}
