package jp.mykempo.access;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The database's time without a statement each: it is asked once a minute, and the time since is counted. For what
 * expires outside the database, such as a cookie that one node seals and another opens; this node's own clock, which
 * may be an hour off, has no part in it.
 */
@Component
public class DatabaseClock {

	private static final long FRESH = Duration.ofMinutes(1).toNanos();

	private final JdbcClient sql;

	private volatile Reading latest;

	/** What the database said, and when by this machine's uninterrupted count. */
	private record Reading(Instant time, long at) {

		long age() {
			return System.nanoTime() - this.at;
		}

	}

	public DatabaseClock(JdbcClient sql) {
		this.sql = sql;
	}

	/** The database's present time, to within the way of one statement. */
	public Instant now() {
		Reading known = this.latest;
		if (known == null || known.age() > FRESH) {
			known = read();
			this.latest = known;
		}
		return known.time().plusNanos(known.age());
	}

	private Reading read() {
		OffsetDateTime time = this.sql.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
		return new Reading(time.toInstant(), System.nanoTime());
	}

}
