package jp.mykempo.access.passkey;

/** There is no such credential on this side of the site, any more or ever, or its owner is closed. */
public final class CredentialUnknown extends RuntimeException {

	CredentialUnknown() {
		super("Unknown credential");
	}

}
