package jp.mykempo.account.registration;

import java.util.Locale;

import jp.mykempo.account.core.PendingRegistration;

/** How a registration stands that was sent from this browser. */
public sealed interface SentStanding {

	/** The mail's link was not used yet. */
	record Waiting(PendingRegistration registration) implements SentStanding {
	}

	/** It has ended. */
	record Over(End end) implements SentStanding {
	}

	/** How a registration ends. */
	enum End {

		COMPLETED, REPLACED, EXPIRED;

		static End of(String column) {
			return column == null ? null : valueOf(column.toUpperCase(Locale.ROOT));
		}

		/** Part of the message keys. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
