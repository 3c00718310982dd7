package jp.mykempo.storage;

/** Something without which the site must not start is missing or wrong; the message says what to do, in words. */
public abstract class CannotStart extends RuntimeException {

	protected CannotStart(String message) {
		super(message);
	}

	protected CannotStart(String message, Throwable cause) {
		super(message, cause);
	}

}
