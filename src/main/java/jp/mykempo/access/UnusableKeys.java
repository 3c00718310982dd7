package jp.mykempo.access;

/** The keys are missing, broken, or not those of this database; the message says what to do. */
public class UnusableKeys extends RuntimeException {

	UnusableKeys(String message) {
		super(message);
	}

}
