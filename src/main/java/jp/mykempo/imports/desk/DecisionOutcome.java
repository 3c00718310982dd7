package jp.mykempo.imports.desk;

/** What became of a decision about a file. */
enum DecisionOutcome {

	/** It counts. */
	DONE,
	/** Two different people are needed, and this is the first one again (T1). */
	OWN,
	/** The file is somewhere else by now: somebody was quicker. */
	LATE

}
