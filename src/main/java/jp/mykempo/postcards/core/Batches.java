package jp.mykempo.postcards.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jp.mykempo.audit.Actor;
import jp.mykempo.kernel.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The batches, and which orders are in them. Whoever changes a batch locks it first and then its cards by their ids;
 * the lock leaves room for what others note about its cards.
 */
@Repository
public class Batches {

	private final JdbcClient sql;

	public Batches(JdbcClient sql) {
		this.sql = sql;
	}

	/** A batch without cards, numbered within the day. */
	Batch insert(LocalDate day, StaffId by, UUID key, Long replaces) {
		this.sql.sql("select 1 from pg_advisory_xact_lock(hashtextextended('postcards.batch', 0))")
			.query(Integer.class)
			.single();
		return this.sql.sql("""
				insert into postcards.batch (number, made_by, key_id, replaces)
				select :day || '-' || count(*) + 1, :by, :key, :replaces
				from postcards.batch where number like :day || '-%'
				returning id, number, state, key_id
				""")
			.param("day", DateTimeFormatter.BASIC_ISO_DATE.format(day))
			.param("by", by.value())
			.param("key", key)
			.param("replaces", replaces, Types.BIGINT)
			.query((row, index) -> batch(row))
			.single();
	}

	/** Locks the orders that are in no batch yet; whoever comes second does not get them. */
	List<Long> lockFree(Collection<Long> cards) {
		return this.sql.sql("""
				select id from postcards.card
				where id = any (:cards) and state = 'ORDERED' and batch_id is null
				order by id for update
				""").param("cards", cards.toArray(Long[]::new)).query(Long.class).list();
	}

	/** Puts locked orders into the batch, but for those that the clerk ordered or approved. */
	int join(long batch, Collection<Long> cards, StaffId by) {
		return this.sql.sql("""
				update postcards.card set batch_id = :batch
				where id = any (:cards) and state = 'ORDERED' and batch_id is null
					and ordered_by is distinct from :by and approved_by is distinct from :by
				""")
			.param("batch", batch)
			.param("cards", cards.toArray(Long[]::new))
			.param("by", by.value())
			.update();
	}

	/** The batch of that number, locked until the transaction ends. */
	public Optional<Batch> lock(String number) {
		return this.sql.sql("""
				select id, number, state, key_id from postcards.batch where number = :number for no key update
				""").param("number", number).query((row, index) -> batch(row)).optional();
	}

	/** The batch's cards of that state, locked in the order of their ids. */
	public List<Long> lockCards(long batch, String state) {
		return this.sql.sql("""
				select id from postcards.card where batch_id = :batch and state = :state order by id for update
				""").param("batch", batch).param("state", state).query(Long.class).list();
	}

	/** Whether the clerk ordered or approved one of the batch's cards, and so neither prints nor posts it (T1). */
	public boolean hasOwn(long batch, StaffId clerk) {
		return this.sql.sql("""
				select exists (select from postcards.card
					where batch_id = :batch and state in ('ORDERED', 'PRINTED') and :clerk in (ordered_by, approved_by))
				""").param("batch", batch).param("clerk", clerk.value()).query(Boolean.class).single();
	}

	/** Takes unprinted orders out of their batch, back into the queue, without their secrets. */
	public void release(Collection<Long> cards) {
		this.sql.sql("delete from postcards.card_secret where card_id = any (:cards)")
			.param("cards", cards.toArray(Long[]::new))
			.update();
		this.sql.sql("update postcards.card set batch_id = null where id = any (:cards) and state = 'ORDERED'")
			.param("cards", cards.toArray(Long[]::new))
			.update();
	}

	/** Sends printed cards back into the queue; their secrets die with the move. */
	public void orderAgain(Collection<Long> cards, String reason) {
		this.sql.sql("""
				update postcards.card
				set state = 'ORDERED', batch_id = null, moved_by = :actor, moved_for = :reason, moved_run = null
				where id = any (:cards) and state = 'PRINTED'
				""")
			.param("cards", cards.toArray(Long[]::new))
			.param("actor", Actor.current().name())
			.param("reason", reason)
			.update();
	}

	/** Ends a batch of which nothing will be posted. */
	public void spoil(long batch, StaffId by, String reason) {
		this.sql.sql("""
				update postcards.batch set state = 'spoilt', spoilt_by = :by, spoilt_at = now(), spoilt_for = :reason
				where id = :batch and state in ('making', 'ready', 'printed')
				""").param("batch", batch).param("by", by.value()).param("reason", reason).update();
	}

	private static Batch batch(ResultSet row) throws SQLException {
		return new Batch(row.getLong("id"), row.getString("number"), BatchState.of(row.getString("state")),
				row.getObject("key_id", UUID.class));
	}

}
