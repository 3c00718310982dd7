package jp.mykempo.expenses.application;

/** What became of an application for the notice. */
sealed interface ApplicationOutcome {

	/** It was received. */
	record Received(long id) implements ApplicationOutcome {
	}

	/** One that has a month in common with it is under way. */
	record UnderWay() implements ApplicationOutcome {
	}

	/** So many within a day that the desk has to be asked. */
	record TooMany() implements ApplicationOutcome {
	}

}
