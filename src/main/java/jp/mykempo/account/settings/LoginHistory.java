package jp.mykempo.account.settings;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import jp.mykempo.kernel.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When and from which browsers a member logged in, or somebody tried to (ログインの記録, P6). */
@Repository
class LoginHistory {

	private static final int SHOWN = 50;

	private final JdbcClient sql;

	LoginHistory(JdbcClient sql) {
		this.sql = sql;
	}

	/**
	 * A login, or a try.
	 *
	 * @param browser empty where not known
	 */
	record Entry(Instant at, boolean succeeded, String browser) {
	}

	/** The last ones, newest first. */
	List<Entry> list(AccountId account) {
		return this.sql.sql("""
				select at, succeeded, browser from account.login_event
				where account_id = :id order by at desc, id desc limit :shown""")
			.param("id", account.value())
			.param("shown", SHOWN)
			.query((row, index) -> new Entry(row.getObject("at", OffsetDateTime.class).toInstant(),
					row.getBoolean("succeeded"), row.getString("browser")))
			.list();
	}

}
