package jp.mykempo.access.passkey;

/** The authenticator's credential is registered already, or its owner is closed. */
public final class CredentialKnown extends RuntimeException {

	CredentialKnown() {
		super("Registered already");
	}

}
