package jp.mykempo.access;

/** What became of a link from a letter; each state has its own page, which says what to do (K2). */
public sealed interface TokenState {

	/**
	 * The link works; after {@link LinkTokens#consume} it has worked.
	 *
	 * @param subject whom or what it was issued for
	 */
	record Live(String subject) implements TokenState {
	}

	/** It has worked once already. */
	record Used() implements TokenState {
	}

	/** Its time is over. */
	record Expired() implements TokenState {
	}

	/** A newer letter replaced it, or what it was for is gone. */
	record Superseded() implements TokenState {
	}

	/** No such link was ever sent, or so long ago that it is forgotten. */
	record Unknown() implements TokenState {
	}

}
