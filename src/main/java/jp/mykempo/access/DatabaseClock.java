package jp.mykempo.access;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The database's time without a statement each: how far this node's clock is off is asked once a minute. For what
 * expires outside the database, such as a cookie that one node seals and another opens.
 */
@Component
public class DatabaseClock {

	private static final long FRESH = Duration.ofMinutes(1).toNanos();

	private final JdbcClient sql;

	private volatile Offset offset;

	/** What was found out, and when by the machine's uninterrupted count. */
	private record Offset(Duration toDatabase, long at) {
	}

	public DatabaseClock(JdbcClient sql) {
		this.sql = sql;
	}

	/** The database's present time, to within the way of one statement. */
	public Instant now() {
		Offset known = this.offset;
		if (known == null || System.nanoTime() - known.at() > FRESH) {
			known = ask();
			this.offset = known;
		}
		return Instant.now().plus(known.toDatabase());
	}

	private Offset ask() {
		Instant theirs = this.sql.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
		return new Offset(Duration.between(Instant.now(), theirs), System.nanoTime());
	}

}
