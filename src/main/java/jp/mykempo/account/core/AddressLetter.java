package jp.mykempo.account.core;

import java.time.Instant;

/** Whether the mail that asks to confirm an address goes out. */
public sealed interface AddressLetter {

	/** It does; links of former ones are dead. */
	record Sent(PendingAddress pending) implements AddressLetter {
	}

	/**
	 * There were too many in a day; what was under way before is as it was.
	 *
	 * @param again when the next one may go out
	 */
	record TooManyToday(Instant again) implements AddressLetter {
	}

	/** Nothing waits: the link has been used, withdrawn, or its time is over. */
	record NothingPending() implements AddressLetter {
	}

}
