package jp.mykempo.account.core;

/** What is known of a registered address. */
public enum MailState {

	/** Taken over from the former system, never confirmed by a link. */
	UNVERIFIED,

	/** A link that was mailed to it has been used. */
	VERIFIED,

	/** The last mail to it came back. */
	BOUNCED;

	public String column() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	public static MailState of(String column) {
		return valueOf(column.toUpperCase(java.util.Locale.ROOT));
	}

}
