package jp.mykempo.viewing.reissue;

/** What became of a request for a new viewing password. */
sealed interface ReissueOutcome {

	/** Ordered; the former one is dead. */
	record Ordered() implements ReissueOutcome {
	}

	/** A postcard is under way already: nothing was ordered (V6). */
	record UnderWay() implements ReissueOutcome {
	}

	/** The fourth request in 30 days: the desk may order with a reason (V6). */
	record TooMany() implements ReissueOutcome {
	}

	/** The choice is 「希望しない」: that comes first (V5). */
	record NotOptedIn() implements ReissueOutcome {
	}

}
