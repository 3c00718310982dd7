package jp.mykempo.account.recovery;

/** What a mail of recovery can tell. */
public enum RecoveryMail {

	/** The login ID (F4). */
	LOGIN_ID("login-id", "loginId", "/recovery/id-mail"),

	/** A link to a page that sets a new password (F5). */
	PASSWORD("password", "password", "/recovery/password-mail");

	private final String column;

	private final String key;

	private final String path;

	RecoveryMail(String column, String key, String path) {
		this.column = column;
		this.key = key;
		this.path = path;
	}

	String column() {
		return this.column;
	}

	/** Part of the message keys. */
	public String key() {
		return this.key;
	}

	/** Its page, to which it is also posted. */
	public String path() {
		return this.path;
	}

}
