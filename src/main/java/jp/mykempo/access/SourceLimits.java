package jp.mykempo.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Limits by network address on login, matching, recovery and mail (P4). Failures alone raise an address's level, which
 * drains with time; a high one slows answers down, only a very high one refuses. The steps are sized for a company of
 * thousands behind one address. Levels lie in an UNLOGGED table: they cost little and may be lost in a crash.
 */
public class SourceLimits {

	private final JdbcClient sql;

	private final Keys keys;

	private final Steps steps;

	public SourceLimits(JdbcClient sql, Keys keys, Steps steps) {
		this.sql = sql;
		this.keys = keys;
		this.steps = steps;
	}

	/**
	 * The steps ({@code mykempo.source-limits.*}).
	 *
	 * @param slowFrom level from which answers are slowed down
	 * @param refuseFrom level from which they are refused
	 * @param drainedPerMinute by how much a level falls a minute
	 */
	@ConfigurationProperties("mykempo.source-limits")
	public record Steps(@DefaultValue("100") int slowFrom, @DefaultValue("1000") int refuseFrom,
			@DefaultValue("10") int drainedPerMinute) {

		/** The values that are right for a society of any size. */
		public static Steps standard() {
			return new Steps(100, 1000, 10);
		}

	}

	/** How an address is to be answered. */
	public sealed interface Pace {

		/** As any. */
		record Free() implements Pace {
		}

		/** Later than others; the delay is held without connection, lock or permit. */
		record Slowed(Duration delay) implements Pace {
		}

		/** Not at all for now (429 with {@code Retry-After}). */
		record Refused(Duration retryAfter) implements Pace {
		}

	}

	/** The pace for an address; counts nothing. */
	public Pace pace(String kind, String address) {
		return this.sql.sql("""
				select level - extract(epoch from now() - changed_at) / 60 * :drained from access.source_level where key = :key
				""")
			.param("drained", this.steps.drainedPerMinute())
			.param("key", key(kind, address))
			.query(Double.class)
			.optional()
			.map(this::pace)
			.orElse(new Pace.Free());
	}

	private Pace pace(double level) {
		if (level >= this.steps.refuseFrom()) {
			double minutes = (level - this.steps.refuseFrom() + 1) / this.steps.drainedPerMinute();
			return new Pace.Refused(Duration.ofSeconds(Math.max(1, (long) Math.ceil(minutes * 60))));
		}
		return (level < this.steps.slowFrom()) ? new Pace.Free() : new Pace.Slowed(delay(level));
	}

	/** From a quarter of a second at the first step to five seconds at the last. */
	private Duration delay(double level) {
		double way = (level - this.steps.slowFrom()) / (this.steps.refuseFrom() - this.steps.slowFrom());
		return Duration.ofMillis(Math.round(250 + way * 4750));
	}

	/** Counts a failure from the address. */
	public void failed(String kind, String address) {
		this.sql.sql("""
				insert into access.source_level as s (key, level, changed_at) values (:key, 1, now())
				on conflict (key) do update set
					level = 1 + greatest(0, s.level - greatest(0, extract(epoch from now() - s.changed_at)) / 60 * :drained),
					changed_at = now()
				""")
			.param("key", key(kind, address))
			.param("drained", this.steps.drainedPerMinute())
			.update();
	}

	/** Forgets addresses that have drained; called by a job. */
	public int removeOld() {
		return this.sql.sql("""
				delete from access.source_level where level < extract(epoch from now() - changed_at) / 60 * :drained
				""").param("drained", this.steps.drainedPerMinute()).update();
	}

	private byte[] key(String kind, String address) {
		return this.keys.fingerprint("source/" + kind, network(address));
	}

	/** An IPv6 line has a whole network of addresses, so that network counts. */
	private static String network(String address) {
		if (!address.contains(":")) {
			return address;
		}
		try {
			byte[] bytes = InetAddress.getByName(address.replaceAll("%.*", "")).getAddress();
			return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(8, bytes.length)));
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
