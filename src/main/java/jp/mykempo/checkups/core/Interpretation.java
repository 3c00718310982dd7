package jp.mykempo.checkups.core;

/** How the institution judged a value against its own range: not our judgement. */
public enum Interpretation {

	L, N, H

}
