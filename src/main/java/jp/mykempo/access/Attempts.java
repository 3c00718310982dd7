package jp.mykempo.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

import org.postgresql.util.PGInterval;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts passwords that were tried (パスワードの試行回数) and slows down those who guess: five free, then waits of 30 s,
 * 1 min, 5 min, 15 min and 1 h, and at a hundred in a row none until recovery (P4). A try is counted before its
 * password is compared, in one statement, so that parallel ones on two nodes do not slip through; a right one resets.
 * A browser known to the subject has its own count, so that a stranger cannot lock the owner out.
 * <pre>switch (attempts.count("m:12", browser)) { case Attempt.Allowed allowed -> … compare, then attempts.reset(…) }</pre>
 * In one statement with a module's own: {@code … cross join lateral access.shared_count_try('m:' || a.id, :browser)},
 * whose row {@link #read} turns into an {@link Attempt}.
 */
@Component
public class Attempts {

	private final JdbcClient sql;

	public Attempts(JdbcClient sql) {
		this.sql = sql;
	}

	/**
	 * Counts a try.
	 *
	 * @param subject what the password opens: a principal such as {@code m:12}, or {@code viewing:12}
	 * @param browser the browser's fingerprint ({@link KnownBrowsers#fingerprint}), or empty
	 */
	public Attempt count(String subject, String browser) {
		return this.sql.sql("select * from access.shared_count_try(:subject, :browser)")
			.param("subject", subject)
			.param("browser", browser)
			.query((row, number) -> read(row))
			.single();
	}

	/** The attempt in the columns of {@code access.shared_count_try}. */
	public static Attempt read(ResultSet row) throws SQLException {
		if (row.getBoolean("stopped")) {
			return new Attempt.Stopped();
		}
		return row.getBoolean("refused") ? new Attempt.Slowed(duration(row, "wait"))
				: new Attempt.Allowed(row.getInt("in_a_row"), duration(row, "wait_if_wrong"));
	}

	private static Duration duration(ResultSet row, String column) throws SQLException {
		PGInterval interval = row.getObject(column, PGInterval.class);
		return Duration.ofDays(interval.getDays())
			.plusHours(interval.getHours())
			.plusMinutes(interval.getMinutes())
			.plusNanos(Math.round(interval.getSeconds() * 1e9));
	}

	/** The password was right: the count of this browser, or of all that are not known, begins anew. */
	public void reset(String subject, String browser) {
		this.sql.sql("""
				delete from access.attempt
				where subject = :subject and browser = coalesce((select browser from access.known_browser
					where principal = :subject and browser = :browser), '')
				""")
			.param("subject", subject)
			.param("browser", browser)
			.update();
	}

	/** The password was not compared after all, since too many others waited: the try does not count. */
	public void takeBack(String subject, String browser, Attempt.Allowed attempt) {
		this.sql.sql("""
				update access.attempt set in_a_row = in_a_row - 1, next_at = '-infinity'
				where subject = :subject and in_a_row = :inARow
					and browser = coalesce((select browser from access.known_browser
						where principal = :subject and browser = :browser), '')
				""")
			.param("subject", subject)
			.param("browser", browser)
			.param("inARow", attempt.inARow())
			.update();
	}

	/** Recovery, or the account is gone: every count of the subjects begins anew. */
	public void forget(Collection<String> subjects) {
		this.sql.sql("delete from access.attempt where subject = any (:subjects)")
			.param("subjects", subjects.toArray(String[]::new))
			.update();
	}

	/** {@link #forget(Collection)} for one. */
	public void forget(String subject) {
		forget(List.of(subject));
	}

}
