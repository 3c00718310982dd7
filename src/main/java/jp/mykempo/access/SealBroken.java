package jp.mykempo.access;

/** What was to be opened was not sealed here for this purpose, or was changed since, or its key is gone. */
public class SealBroken extends RuntimeException {

	SealBroken(String message) {
		super(message);
	}

	SealBroken(Throwable cause) {
		super("The seal does not fit", cause);
	}

}
