package jp.mykempo.postcards.printing;

/** What came of giving up a batch. */
sealed interface SpoilOutcome {

	/** Its cards are in a new batch, with new secrets to come. */
	record Remade(String number, int left) implements SpoilOutcome {
	}

	/** Its orders wait in the queue again. */
	record BackInQueue(int cards) implements SpoilOutcome {
	}

	/** It was posted, or given up, a moment ago, or that reason does not fit it. */
	record NotNow() implements SpoilOutcome {
	}

}
