package jp.mykempo.viewing.core;

import java.time.Instant;

/** What became of a viewing password that was typed (V7). */
public sealed interface Comparison {

	/** It is the account's. */
	record Right(TriedPassword password) implements Comparison {
	}

	/**
	 * It is not.
	 *
	 * @param left how many more before the gate is shut for a while
	 */
	record Wrong(int left) implements Comparison {
	}

	/** The gate is shut until then, by this one or by those before. */
	record Shut(Instant until) implements Comparison {
	}

	/** The gate is shut until a new password is issued. */
	record Stopped() implements Comparison {
	}

	/** There is no password that could open it. */
	record None() implements Comparison {
	}

}
