package jp.mykempo.viewing.choice;

/** What followed from choosing 「希望する」. */
sealed interface WishOutcome {

	/** A postcard is under way. */
	record Ordered() implements WishOutcome {
	}

	/** It was chosen already: nothing changed. */
	record AsBefore() implements WishOutcome {
	}

	/** It is the fourth request in 30 days: the choice is kept, the desk orders the postcard (V6). */
	record TooMany() implements WishOutcome {
	}

}
