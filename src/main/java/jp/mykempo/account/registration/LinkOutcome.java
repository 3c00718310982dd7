package jp.mykempo.account.registration;

/** What the page behind the mail's link finds; looking changes nothing (K2). */
sealed interface LinkOutcome permits LinkOutcome.Ready, CompletionOutcome.Obstacle {

	/** The button can be pressed. */
	record Ready() implements LinkOutcome {
	}

}
