package jp.mykempo.account.settings;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import jp.mykempo.kernel.AccountId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When and from which browsers a member logged in, or somebody tried to (ログインの記録, P6). Kept for as long as members need
 * to notice a stranger, a year and the month after it ({@code mykempo.account.login-months}), and no longer.
 */
@Repository
class LoginHistory {

	private static final int SHOWN = 50;

	/** Rows that one statement removes at most, so that none holds up the logins. */
	static final int STEP = 5000;

	private final JdbcClient sql;

	private final int months;

	LoginHistory(JdbcClient sql, @Value("${mykempo.account.login-months:13}") int months) {
		if (months < 1) {
			throw new IllegalArgumentException("mykempo.account.login-months must be at least 1");
		}
		this.sql = sql;
		this.months = months;
	}

	/** For how many months a login is kept. */
	int months() {
		return this.months;
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

	/** Removes what is too old, step by step from the oldest, each step for itself. */
	void removeOld() {
		int removed = STEP;
		while (removed == STEP) {
			removed = this.sql.sql("""
					delete from account.login_event old
					using (select id from account.login_event order by id limit :step) first
					where old.id = first.id and old.at < now() - make_interval(months => :months)
					""").param("step", STEP).param("months", this.months).update();
		}
	}

}
