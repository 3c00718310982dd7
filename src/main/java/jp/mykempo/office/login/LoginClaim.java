package jp.mykempo.office.login;

import jp.mykempo.kernel.LoginId;

/** Who somebody says to be at the staff login, and the password to prove it. */
record LoginClaim(LoginId loginId, String password) {

	private static final int LONGEST = 100;

	/** What was typed, whatever it is; an entry that no account can have is claimed all the same. */
	static LoginClaim of(String typed, String password) {
		boolean impossible = typed.length() > LONGEST || typed.chars().anyMatch(Character::isISOControl);
		return new LoginClaim(new LoginId(impossible ? "" : typed), password);
	}

	/** Without the secret and the name, so that no log can carry them. */
	@Override
	public String toString() {
		return "LoginClaim[]";
	}

	/**
	 * Where a login comes from.
	 *
	 * @param browser the fingerprint of the browser's cookie
	 * @param source its network address
	 */
	record From(String browser, String source) {
	}

}
