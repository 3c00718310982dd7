package jp.mykempo.access;

import jp.mykempo.storage.CannotStart;

/** The keys are missing, broken, or not those of this database; the message says what to do. */
public class UnusableKeys extends CannotStart {

	UnusableKeys(String message) {
		super(message);
	}

}
