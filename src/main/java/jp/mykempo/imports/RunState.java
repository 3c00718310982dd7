package jp.mykempo.imports;

/** What became of a run. All but {@link #RUNNING} are final. */
public enum RunState {

	RUNNING,
	/** Read and compared, nothing written. */
	CHECKED,
	/** Kept out for the reason told in its problem. */
	REFUSED, APPLIED,
	/** The very file that was applied last: nothing to do. */
	UNCHANGED,
	/** Its process ended before it did; nothing was written. */
	INTERRUPTED

}
