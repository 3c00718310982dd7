package jp.mykempo.expenses.desk;

import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.sheet.Unfit;

/** What became of an act of a clerk on an application. */
sealed interface DeskOutcome {

	/** It counts. */
	record Done() implements DeskOutcome {
	}

	/** Somebody else was quicker, or an application of the same months is open by now. */
	record Overtaken(ApplicationState state) implements DeskOutcome {
	}

	/** What is printed must not be posted: it has to be printed anew. */
	record NotFit(Unfit reason) implements DeskOutcome {
	}

	/** The person is protected, and this clerk has not said why to look. */
	record Hidden() implements DeskOutcome {
	}

}
