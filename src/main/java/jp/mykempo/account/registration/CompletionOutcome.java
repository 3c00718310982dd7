package jp.mykempo.account.registration;

import jp.mykempo.access.TokenState;
import jp.mykempo.kernel.AccountId;

/** What became of pressing 「登録を完了する」. */
sealed interface CompletionOutcome {

	/** There is an account. */
	record Completed(AccountId account) implements CompletionOutcome {
	}

	/** Something stands in the way; nothing was done and the link, if it worked, still works. */
	sealed interface Obstacle extends CompletionOutcome, LinkOutcome {
	}

	/** The link does not work (any more). */
	record Dead(TokenState state) implements Obstacle {
	}

	/** Registered meanwhile in another way. */
	record AlreadyRegistered() implements Obstacle {
	}

	/** Coverage ended since the form was sent. */
	record NotCovered() implements Obstacle {
	}

	/** The address opens another account, so that this one needs an ID of its own (R9). */
	record LoginIdNeeded() implements Obstacle {
	}

	/** Somebody took the chosen ID a moment ago. */
	record LoginIdTaken() implements Obstacle {
	}

}
