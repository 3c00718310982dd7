package jp.mykempo.office.login;

import jp.mykempo.site.LocalPath;

/**
 * The entries of the staff login.
 *
 * @param next the page that was wanted before login; empty for the desk
 */
record OfficeLoginForm(String id, String password, String next) {

	OfficeLoginForm {
		id = id == null ? "" : id;
		password = password == null ? "" : password;
		next = officePath(next);
	}

	/** Only pages of the office are led to from here. */
	static String officePath(String next) {
		String path = LocalPath.orElse(next, "");
		boolean office = path.equals("/office") || path.startsWith("/office/") || path.startsWith("/office?");
		return office && !path.startsWith("/office/login") && !path.startsWith("/office/setup") ? path : "";
	}

	LoginClaim toClaim() {
		return LoginClaim.of(this.id, this.password);
	}

	/** Without the secret and the name, so that no log can carry them. */
	@Override
	public String toString() {
		return "OfficeLoginForm";
	}

}
