package jp.mykempo.mail.core;

import java.util.Locale;
import java.util.Set;

/**
 * What became of a letter. The table repeats these names in a check constraint, and each change is one conditional
 * UPDATE, so that no state is left twice.
 */
public enum LetterState {

	/** In the outbox, not tried yet. */
	WAITING,
	/** Tried, to be tried again. */
	DEFERRED,
	/** Taken over by a mail server (or written as a file). */
	HANDED_OVER,
	/** The address does not take mail. */
	BOUNCED,
	/** Given up after all tries. */
	FAILED;

	/** The states that may follow. */
	public Set<LetterState> next() {
		return switch (this) {
			case WAITING, DEFERRED -> Set.of(DEFERRED, HANDED_OVER, BOUNCED, FAILED);
			case HANDED_OVER -> Set.of(BOUNCED);
			case BOUNCED, FAILED -> Set.of();
		};
	}

	/** The name in the database. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
