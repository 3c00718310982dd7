package jp.mykempo.access;

/** What a passkey proved. */
public sealed interface PasskeyProof {

	/** Who it is, verified by the authenticator: both factors of a login. */
	record Proved(String principal) implements PasskeyProof {
	}

	/** Nobody here has this passkey, any more or ever, or the account is closed. */
	record Unknown() implements PasskeyProof {
	}

	/** The challenge was answered before, or is older than five minutes. */
	record Late() implements PasskeyProof {
	}

	/** The answer is not of this site, not signed by the passkey, or its user was not verified. */
	record Unfit() implements PasskeyProof {
	}

	/** The authenticator's counter went back: its key may have been copied. It is written into the trail. */
	record Suspect() implements PasskeyProof {
	}

}
