package jp.mykempo.office.passkeys;

/** What became of a passkey that was to be removed. */
sealed interface Removal {

	/** It is gone. */
	record Removed() implements Removal {
	}

	/** It stays, being the only second factor that its owner has. */
	record LastFactor() implements Removal {
	}

}
