package jp.mykempo.imports;

/** What a file holds: everything there is (全件) or only what changed (差分). */
public enum Mode {

	FULL, DIFFERENCE

}
