package jp.mykempo.account.login;

import java.time.Duration;

import jp.mykempo.account.core.SignedInMember;

/** How a login ended. To a stranger all that failed look the same (P3). */
sealed interface LoginOutcome {

	/** The member is in. */
	record In(SignedInMember member) implements LoginOutcome {
	}

	/** Not in, for whatever reason. */
	record Out() implements LoginOutcome {
	}

	/** Not in, and this browser, from which the account was opened before, is told how long it must wait. */
	record OutFor(Duration remaining) implements LoginOutcome {
	}

	/** Not tried: too many failures came from the same network address (P4). */
	record NotNow(Duration retryAfter) implements LoginOutcome {
	}

}
