package jp.mykempo.expenses.desk;

import jp.mykempo.expenses.core.ApplicationState;

/** What became of an act of a clerk on an application. */
sealed interface DeskOutcome {

	/** It counts. */
	record Done() implements DeskOutcome {
	}

	/** Somebody else was quicker, or an application of the same months is open by now. */
	record Overtaken(ApplicationState state) implements DeskOutcome {
	}

	/** The person is protected, and this clerk has not said why to look. */
	record Hidden() implements DeskOutcome {
	}

}
