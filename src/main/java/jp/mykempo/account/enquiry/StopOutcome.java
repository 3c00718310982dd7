package jp.mykempo.account.enquiry;

import jp.mykempo.access.TokenState;
import jp.mykempo.account.core.EnquiryState;

/** Where the link of 「心当たりがない」 leads. */
sealed interface StopOutcome {

	/** The enquiry can be stopped. */
	record Stoppable() implements StopOutcome {
	}

	/** It has been. */
	record Stopped() implements StopOutcome {
	}

	/** It has come to an end in another way. */
	record TooLate(EnquiryState state) implements StopOutcome {
	}

	/** The link does not work. */
	record Dead(TokenState state) implements StopOutcome {
	}

}
