package jp.mykempo.account.core;

/** What became of the wish to have the mail of a registration once more. */
public sealed interface ResendOutcome {

	/** It is on its way; the former link is dead. */
	record Resent(PendingRegistration registration) implements ResendOutcome {
	}

	/** Five times today already. */
	record NoMoreToday() implements ResendOutcome {
	}

	/** There is no such registration (any more): completed, replaced or expired. */
	record NothingPending() implements ResendOutcome {
	}

}
