package jp.mykempo.account.enquiry;

import jp.mykempo.access.TokenState;

/** Where the link of 「心当たりがない」 leads. */
sealed interface StopOutcome {

	/** The enquiry can be stopped. */
	record Stoppable() implements StopOutcome {
	}

	/** It has been. */
	record Stopped() implements StopOutcome {
	}

	/**
	 * It has come to an end in another way.
	 *
	 * @param onPaper whether a card is printed or posted, so that the society must be told at once
	 */
	record TooLate(boolean onPaper) implements StopOutcome {
	}

	/** The link does not work. */
	record Dead(TokenState state) implements StopOutcome {
	}

}
