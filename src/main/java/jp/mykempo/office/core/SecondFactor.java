package jp.mykempo.office.core;

/** By what, beside the password or in its place, a member of staff was let in (T1). */
public enum SecondFactor {

	/** A code of the authenticator app. */
	TOTP,

	/** One of the codes for when the app is lost. */
	RECOVERY_CODE,

	/** A passkey, which is both factors at once. */
	PASSKEY

}
