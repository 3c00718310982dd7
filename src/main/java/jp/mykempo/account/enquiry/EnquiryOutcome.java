package jp.mykempo.account.enquiry;

import java.time.Instant;

/** What became of the wish to ask the society. */
sealed interface EnquiryOutcome {

	/** It is in the staff's queue. */
	record Opened() implements EnquiryOutcome {
	}

	/** One is open already; its state can be looked up. */
	record AlreadyOpen() implements EnquiryOutcome {
	}

	/** Several were made and ended within a day; the next may come then. */
	record TooMany(Instant from) implements EnquiryOutcome {
	}

	/** The account was closed or deleted in the meantime. */
	record NoAccount() implements EnquiryOutcome {
	}

}
