package jp.mykempo.expenses.desk;

import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.sheet.Notice;

/** What became of a clerk's wish to print a notice. */
sealed interface PrintOutcome {

	/** It is noted, and can be printed so. */
	record Printed(Notice notice) implements PrintOutcome {
	}

	/** It cannot be printed in the state that it is in. */
	record Overtaken(ApplicationState state) implements PrintOutcome {
	}

	/** The way to the person has to be settled first (X6). */
	record NoWay() implements PrintOutcome {
	}

	/** There are no expenses in the period. */
	record NothingThere() implements PrintOutcome {
	}

	/** The person is protected, and this clerk has not said why to look. */
	record Hidden() implements PrintOutcome {
	}

}
