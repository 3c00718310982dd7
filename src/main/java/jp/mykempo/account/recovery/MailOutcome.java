package jp.mykempo.account.recovery;

import java.time.Instant;

/** What became of the wish for a mail of recovery. */
sealed interface MailOutcome {

	/** It is under way. */
	record Sent() implements MailOutcome {
	}

	/** No address is registered (F7). */
	record NoAddress() implements MailOutcome {
	}

	/** So many were sent within a day that no more are, until then. */
	record TooMany(int limit, Instant from) implements MailOutcome {
	}

	/** The account was closed or deleted in the meantime. */
	record NoAccount() implements MailOutcome {
	}

}
