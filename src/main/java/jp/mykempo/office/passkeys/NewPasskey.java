package jp.mykempo.office.passkeys;

import jp.mykempo.access.PasskeyChallenge;

/**
 * A passkey that is being made: its owner has given the password, and the device is asked next.
 *
 * @param name what the owner calls it
 */
record NewPasskey(PasskeyChallenge challenge, String name) {

	boolean isOf(String principal) {
		return this.challenge.principal().equals(principal);
	}

}
