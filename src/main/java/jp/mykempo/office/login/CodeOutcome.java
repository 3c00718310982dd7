package jp.mykempo.office.login;

import java.time.Duration;

/** How the second step of a staff login ended. */
sealed interface CodeOutcome {

	/** In. */
	record In() implements CodeOutcome {
	}

	/** The code is wrong, used already, or too many were wrong just now. */
	record Wrong() implements CodeOutcome {
	}

	/** The first step is too long ago, or something of the account changed since. */
	record TooLate() implements CodeOutcome {
	}

	/** Not tried: too many failures came from the same network address (P4). */
	record NotNow(Duration retryAfter) implements CodeOutcome {
	}

}
