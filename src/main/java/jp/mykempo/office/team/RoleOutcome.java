package jp.mykempo.office.team;

/** What became of something that was to be done about a role or an account. */
enum RoleOutcome {

	/** Done. */
	DONE,

	/** Nobody decides about oneself, or approves the own request (T1). */
	OWN,

	/** It is so already, or somebody else was faster. */
	NO_CHANGE;

	/** Part of the address that tells it. */
	String key() {
		return switch (this) {
			case DONE -> "done";
			case OWN -> "own";
			case NO_CHANGE -> "unchanged";
		};
	}

}
