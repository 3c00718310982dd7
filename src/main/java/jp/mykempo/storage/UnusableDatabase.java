package jp.mykempo.storage;

/** The database cannot be used as it is configured; the message says what to set. */
class UnusableDatabase extends CannotStart {

	UnusableDatabase(String message) {
		super(message);
	}

	UnusableDatabase(String message, Throwable cause) {
		super(message, cause);
	}

}
