package jp.mykempo.access;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts something within a window of time that begins with the first (P4: 5 failed matches a day by symbol, number and
 * birth date). A turn is taken before the work and given back if it was none to count, so that parallel ones on two
 * nodes never exceed the limit:
 * <pre>switch (counters.take("match", key, 5, Duration.ofDays(1))) { case Turn.Taken() -> …; case Turn.Refused(Instant until) -> … }</pre>
 * Of the text only a keyed fingerprint is kept. For passwords use {@link Attempts}.
 */
@Component
public class Counters {

	private final JdbcClient sql;

	private final Keys keys;

	public Counters(JdbcClient sql, Keys keys) {
		this.sql = sql;
		this.keys = keys;
	}

	/** Whether there was a turn left. */
	public sealed interface Turn {

		/** There was, and it is counted. */
		record Taken() implements Turn {
		}

		/**
		 * There was none.
		 *
		 * @param until when there will be, unless the desk lifts the limit
		 */
		record Refused(Instant until) implements Turn {
		}

	}

	/** Takes a turn, if fewer than the limit are taken in the window. */
	public Turn take(String kind, String text, int limit, Duration window) {
		boolean taken = this.sql.sql("""
				insert into access.counter as c (key, count, ends_at)
				values (:key, 1, now() + make_interval(secs => :window))
				on conflict (key) do update set
					count = case when c.ends_at <= now() then 1 else c.count + 1 end,
					ends_at = case when c.ends_at <= now() then excluded.ends_at else c.ends_at end
				where c.ends_at <= now() or c.count < :limit
				""")
			.param("key", key(kind, text))
			.param("window", (double) window.toSeconds())
			.param("limit", limit)
			.update() == 1;
		return taken ? new Turn.Taken() : new Turn.Refused(end(kind, text, window));
	}

	private Instant end(String kind, String text, Duration window) {
		return this.sql.sql("""
				select coalesce((select ends_at from access.counter where key = :key),
					now() + make_interval(secs => :window))
				""")
			.param("key", key(kind, text))
			.param("window", (double) window.toSeconds())
			.query(OffsetDateTime.class)
			.single()
			.toInstant();
	}

	/** Gives a turn back that turned out not to count. */
	public void giveBack(String kind, String text) {
		this.sql.sql("update access.counter set count = count - 1 where key = ? and count > 0 and ends_at > now()")
			.param(key(kind, text))
			.update();
	}

	/** Counts one more, with no limit, and says how many there are in the window. */
	public int count(String kind, String text, Duration window) {
		return this.sql.sql("""
				insert into access.counter as c (key, count, ends_at)
				values (:key, 1, now() + make_interval(secs => :window))
				on conflict (key) do update set
					count = case when c.ends_at <= now() then 1 else c.count + 1 end,
					ends_at = case when c.ends_at <= now() then excluded.ends_at else c.ends_at end
				returning count
				""")
			.param("key", key(kind, text))
			.param("window", (double) window.toSeconds())
			.query(Integer.class)
			.single();
	}

	/** The desk lets somebody try again. */
	public void lift(String kind, String text) {
		this.sql.sql("delete from access.counter where key = ?").param(key(kind, text)).update();
	}

	/** Forgets windows that are over; called by a job. */
	public int removeOld() {
		return this.sql.sql("delete from access.counter where ends_at <= now()").update();
	}

	private byte[] key(String kind, String text) {
		return this.keys.fingerprint("counter/" + kind, text);
	}

}
