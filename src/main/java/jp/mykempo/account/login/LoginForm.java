package jp.mykempo.account.login;

import jp.mykempo.site.LocalPath;

/**
 * The entries of the login page.
 *
 * @param id login ID or e-mail address, as typed
 * @param next the page that was wanted before login; empty for the top page
 */
record LoginForm(String id, String password, String next) {

	LoginForm {
		id = id == null ? "" : id;
		password = password == null ? "" : password;
		next = LocalPath.orElse(next, "");
	}

	LoginClaim toClaim() {
		return LoginClaim.of(this.id, this.password);
	}

	/** Without the secret and the name, so that no log can carry them. */
	@Override
	public String toString() {
		return "LoginForm[]";
	}

}
