package jp.mykempo.access;

/** What became of a new passkey. */
public sealed interface PasskeyRegistration {

	/** It is there. */
	record Registered(Passkey passkey) implements PasskeyRegistration {
	}

	/** The device's passkey is registered already. */
	record Known() implements PasskeyRegistration {
	}

	/** The challenge was another's, answered before, or older than five minutes. */
	record Late() implements PasskeyRegistration {
	}

	/** The device's answer is not what was asked for. */
	record Unfit() implements PasskeyRegistration {
	}

}
