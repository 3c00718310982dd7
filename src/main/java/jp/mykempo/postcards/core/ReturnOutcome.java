package jp.mykempo.postcards.core;

import jp.mykempo.postcards.CardState;

/** What became of noting a returned card. */
public sealed interface ReturnOutcome {

	/** It is on the list of what is to be done, with what is usually right. */
	record Noted(NextAction next) implements ReturnOutcome {
	}

	/** Its secret had died before, in that state: it is noted, and there is nothing left to do. */
	record WasDead(CardState state) implements ReturnOutcome {
	}

	/** It cannot have come back: not posted yet, or used. */
	record NotInThePost(CardState state) implements ReturnOutcome {
	}

	/** Noted before. */
	record AlreadyNoted() implements ReturnOutcome {
	}

}
