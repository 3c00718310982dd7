package jp.mykempo.office.core;

import java.time.Duration;

/** What became of a password that a member of staff who has logged in was asked for once more. */
public sealed interface PasswordAnswer {

	/**
	 * It is the account's.
	 *
	 * @param verifier what it was compared with; changes are written only while it still stands
	 */
	record Right(String verifier) implements PasswordAnswer {

		@Override
		public String toString() {
			return "Right";
		}

	}

	/** It is not. */
	sealed interface Refused extends PasswordAnswer {
	}

	/** It was compared and is another one. */
	record Wrong() implements Refused {
	}

	/** It was not compared: too many were wrong just now (P4). */
	record Slowed(Duration remaining) implements Refused {
	}

	/** A hundred in a row were wrong: only a new setup link opens again. */
	record Stopped() implements Refused {
	}

}
