package jp.mykempo.account;

import jp.mykempo.access.Hashing;
import jp.mykempo.access.HashingBusy;
import jp.mykempo.kernel.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares something with the login password of an account, for rules that say it must be another one (M5). For asking
 * a member who is there for the password, with its tries counted, see the journeys of login and settings (P4, P8).
 */
@Component
public class LoginPasswords {

	private final JdbcClient sql;

	private final Hashing hashing;

	LoginPasswords(JdbcClient sql, Hashing hashing) {
		this.sql = sql;
		this.hashing = hashing;
	}

	/**
	 * Whether this is the login password; costs a hash, so it is to be asked with no transaction open.
	 *
	 * @throws HashingBusy if too many passwords wait to be hashed
	 */
	public boolean isLoginPassword(AccountId account, String text) {
		return this.sql.sql("select password_hash from account.account where id = :id and state = 'open'")
			.param("id", account.value())
			.query(String.class)
			.optional()
			.filter(verifier -> this.hashing.verify(verifier, text))
			.isPresent();
	}

}
