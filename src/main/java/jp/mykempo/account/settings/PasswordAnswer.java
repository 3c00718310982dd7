package jp.mykempo.account.settings;

import java.time.Duration;

/** What became of a password that a member who has logged in was asked for once more. */
sealed interface PasswordAnswer {

	/**
	 * It is the account's.
	 *
	 * @param verifier what it was compared with; changes are written only while it still stands
	 */
	record Right(String verifier) implements PasswordAnswer {
	}

	/** It is not. */
	sealed interface Refused extends PasswordAnswer {
	}

	/**
	 * It was compared and is another one.
	 *
	 * @param pause how long the next try has to wait; often zero
	 */
	record Wrong(Duration pause) implements Refused {
	}

	/** It was not compared: too many were wrong just now (P4). */
	record Slowed(Duration remaining) implements Refused {
	}

	/** A hundred in a row were wrong: only recovery opens again. */
	record Stopped() implements Refused {
	}

}
