package jp.mykempo.account.login;

import java.util.Optional;

import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.Parsed;
import jp.mykempo.postcards.PostedSecret;

/**
 * Who somebody says to be at the login page, and the password to prove it.
 *
 * @param idKey the entry read as a login ID, in one width and small letters
 * @param mailKey the entry read as an address; null where it cannot be one
 */
record LoginClaim(String idKey, String mailKey, String password) {

	/** Longer than any ID or address. */
	private static final int LONGEST = 500;

	/** What was typed, whatever it is; an entry that no account can have is claimed all the same. */
	static LoginClaim of(String typed, String password) {
		if (typed.length() > LONGEST || typed.chars().anyMatch(Character::isISOControl)) {
			return new LoginClaim("", null, password);
		}
		return new LoginClaim(new LoginId(typed).key(), mailKey(typed).orElse(null), password);
	}

	private static Optional<String> mailKey(String typed) {
		return (MailAddress.parse(typed) instanceof Parsed.Ok<MailAddress>(MailAddress address))
				? Optional.of(address.key()) : Optional.empty();
	}

	/** The password read as the one of a postcard; empty where it cannot be one (K5). */
	Optional<PostedSecret> posted() {
		return PostedSecret.parse(this.password);
	}

	/** Without the secret and the name, so that no log can carry them. */
	@Override
	public String toString() {
		return "LoginClaim[]";
	}

}
