package jp.mykempo.audit.sealing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the trail, as they are sealed and looked at again: never more than some hundred at once in memory. */
@Repository
class TrailRows {

	private static final int FETCHED_AT_ONCE = 500;

	private final JdbcClient sql;

	TrailRows(JdbcClient sql) {
		this.sql = sql;
	}

	/**
	 * A row up to which the trail can be sealed as soon as all have ended that write now. Who took a lower id did so more
	 * than a minute ago and is among them.
	 *
	 * @param nextTransaction all that write now have a lower one; that of the snapshot's end would not do, since who writes last may
	 * have it
	 */
	record Mark(long id, String nextTransaction) {
	}

	Mark mark() {
		return this.sql.sql("""
				select coalesce((select id from audit.entry where occurred_at < clock_timestamp() - interval '1 minute'
						order by id desc limit 1), 0) as id,
					pg_current_xact_id()::text as next
				""").query((row, index) -> new Mark(row.getLong("id"), row.getString("next"))).single();
	}

	/** Whether all have ended that wrote at the time of the mark; on a server restored from a dump they have. */
	boolean settled(Mark mark) {
		return this.sql.sql("""
				select pg_snapshot_xmin(now) >= cast(:next as xid8) or pg_snapshot_xmax(now) < cast(:next as xid8)
				from pg_current_snapshot() now
				""").param("next", mark.nextTransaction()).query(Boolean.class).single();
	}

	/** The last of the next rows to be sealed together. */
	OptionalLong lastOfStep(long after, long upTo, int most) {
		Optional<Long> last = this.sql.sql("""
				select max(id) from (select id from audit.entry where id > :after and id <= :upTo order by id limit :most) step
				""").param("after", after).param("upTo", upTo).param("most", most).query(Long.class).optional();
		return last.map(OptionalLong::of).orElse(OptionalLong.empty());
	}

	/** Reads the rows as a stream, which takes a transaction. */
	RowsDigest digest(long fromId, long toId) {
		MessageDigest digest = sha256();
		long[] count = { 0 };
		this.sql.sql("""
				select json_build_array(id, xid::text, to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
					actor, act, person_id, data_class, purpose, details::text, node, request)::text as row
				from audit.entry where id between :from and :to order by id
				""").param("from", fromId).param("to", toId).withFetchSize(FETCHED_AT_ONCE).query(row -> {
			digest.update(row.getString("row").getBytes(StandardCharsets.UTF_8));
			digest.update((byte) '\n');
			count[0]++;
		});
		return new RowsDigest(count[0], HexFormat.of().formatHex(digest.digest()));
	}

	/** The rows after the last seal. */
	Unsealed after(long id) {
		return this.sql.sql("""
				select count(*) as rows, min(occurred_at) as since,
					coalesce(min(occurred_at) < now() - cast(:late as interval), false) as late
				from audit.entry where id > :id
				""")
			.param("id", id)
			.param("late", Unsealed.LATE.toString())
			.query((row, index) -> new Unsealed(row.getLong("rows"), since(row.getObject("since", OffsetDateTime.class)),
					row.getBoolean("late")))
			.single();
	}

	private static Optional<Instant> since(OffsetDateTime time) {
		return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
