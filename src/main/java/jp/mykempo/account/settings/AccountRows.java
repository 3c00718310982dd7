package jp.mykempo.account.settings;

import java.util.List;

import jp.mykempo.access.Attempts;
import jp.mykempo.access.KnownBrowsers;
import jp.mykempo.access.LinkTokens;
import jp.mykempo.access.Sessions;
import jp.mykempo.account.core.Account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of an account that go with it, its own and those that access keeps for it. */
@Repository
class AccountRows {

	private final JdbcClient sql;

	private final Sessions sessions;

	private final LinkTokens tokens;

	private final KnownBrowsers browsers;

	private final Attempts attempts;

	AccountRows(JdbcClient sql, Sessions sessions, LinkTokens tokens, KnownBrowsers browsers, Attempts attempts) {
		this.sql = sql;
		this.sessions = sessions;
		this.tokens = tokens;
		this.browsers = browsers;
		this.attempts = attempts;
	}

	/** Login history and pending address go with the account's row; an open enquiry (F6) has nothing left to open. */
	void remove(Account account) {
		List<String> principal = List.of(account.principal());
		this.sessions.remove(principal);
		this.tokens.withdraw(principal);
		this.browsers.forget(principal);
		this.attempts.forget(principal);
		this.sql.sql("""
				update account.enquiry set state = 'stopped', changed_at = now()
				where person_id = :person and state in ('received', 'approved')""")
			.param("person", account.person().value())
			.update();
		this.sql.sql("delete from account.account where id = :id").param("id", account.id().value()).update();
	}

}
