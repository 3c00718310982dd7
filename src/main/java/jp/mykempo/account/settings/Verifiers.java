package jp.mykempo.account.settings;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.site.NotHere;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The verifier of an account's password, which only the act that compares it ever reads. */
@Repository
class Verifiers {

	private final JdbcClient sql;

	Verifiers(JdbcClient sql) {
		this.sql = sql;
	}

	/**
	 * The verifier of an open account.
	 * @throws NotHere if the account has been closed in the meantime
	 */
	String get(AccountId account) {
		return this.sql.sql("select password_hash from account.account where id = :id and state = 'open'")
			.param("id", account.value())
			.query(String.class)
			.optional()
			.orElseThrow(NotHere::new);
	}

	/** Replaces the verifier if it still is the one that was compared; false if somebody was faster. */
	boolean replace(AccountId account, String compared, String next) {
		return this.sql.sql("""
				update account.account set password_hash = :next
				where id = :id and state = 'open' and password_hash = :compared""")
			.param("id", account.value())
			.param("compared", compared)
			.param("next", next)
			.update() == 1;
	}

	/** Takes the account as it was compared: it cannot change before the transaction ends; false if it has. */
	boolean lock(AccountId account, String compared) {
		return this.sql.sql("""
				select 1 from account.account
				where id = :id and state = 'open' and password_hash = :compared for update""")
			.param("id", account.value())
			.param("compared", compared)
			.query(Integer.class)
			.optional()
			.isPresent();
	}

}
