package jp.mykempo.access.passkey;

/**
 * What the browser sent proves nothing: not of this site, not for this challenge, not signed by the key, its user not
 * verified, or not readable at all. The cause says which, for whoever reads the log.
 */
public final class CeremonyFailed extends RuntimeException {

	CeremonyFailed(Throwable cause) {
		super(cause.getClass().getSimpleName(), cause);
	}

	CeremonyFailed(String what) {
		super(what);
	}

}
