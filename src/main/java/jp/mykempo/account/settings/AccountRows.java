package jp.mykempo.account.settings;

import java.util.List;

import jp.mykempo.access.Attempts;
import jp.mykempo.access.KnownBrowsers;
import jp.mykempo.access.Sessions;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Pending;
import jp.mykempo.postcards.Withdrawal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of an account that go with it, its own and those that access keeps for it. */
@Repository
class AccountRows {

	private final JdbcClient sql;

	private final Sessions sessions;

	private final KnownBrowsers browsers;

	private final Attempts attempts;

	private final Pending pending;

	AccountRows(JdbcClient sql, Sessions sessions, KnownBrowsers browsers, Attempts attempts, Pending pending) {
		this.sql = sql;
		this.sessions = sessions;
		this.browsers = browsers;
		this.attempts = attempts;
		this.pending = pending;
	}

	/** Login history and pending address go with the account's row; an open enquiry (F6) has nothing left to open. */
	void remove(Account account) {
		List<String> principal = List.of(account.principal());
		this.sessions.remove(principal);
		this.browsers.forget(principal);
		this.attempts.forget(principal);
		this.pending.withdraw(List.of(account.id()), Withdrawal.ACCOUNT_DELETED);
		this.sql.sql("delete from account.account where id = :id").param("id", account.id().value()).update();
	}

}
