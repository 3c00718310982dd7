package jp.mykempo.viewing.password;

import java.time.Instant;

/** What became of a new viewing password (M5). */
sealed interface ChangeOutcome {

	/** It opens the gate from now on. */
	record Changed() implements ChangeOutcome {
	}

	/** It is the login password, which the viewing password never is. */
	record SameAsLogin() implements ChangeOutcome {
	}

	/** It is the one on the postcard, written otherwise. */
	record SameAsBefore() implements ChangeOutcome {
	}

	/**
	 * The present one was wrong.
	 *
	 * @param left how many more before the gate is shut for a while
	 */
	record Wrong(int left) implements ChangeOutcome {
	}

	/** Too many wrong ones: until then nothing is compared. */
	record Shut(Instant until) implements ChangeOutcome {
	}

	/** Too many wrong ones: until a new password is issued. */
	record Stopped() implements ChangeOutcome {
	}

	/** There is none to change, or not any more. */
	record Gone() implements ChangeOutcome {
	}

}
