package jp.mykempo.postcards.core;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;

import jp.mykempo.audit.Actor;
import jp.mykempo.audit.AuditTrail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares open cards with the master (照合, V6): whose coverage is gone or another is void; a printed card that would
 * reach the wrong people, or a person who is protected now, is void and goes onto the 抜き取り一覧, and its order is carried
 * on by a new card at once. After every import, at the turn of the day, and once more within printing and posting:
 * <pre>int out = recheck.batch(batch, today); // the batch's cards are locked by the caller</pre>
 * A way home or over the counter that two of the staff had agreed on is not carried on: they look at the new case.
 */
@Component
public class Recheck {

	private static final String ALL = "true";

	private static final String OF_BATCH = "batch_id = :batch";

	private final JdbcClient sql;

	private final Runs runs;

	private final AuditTrail trail;

	public Recheck(JdbcClient sql, Runs runs, AuditTrail trail) {
		this.sql = sql;
		this.runs = runs;
		this.trail = trail;
	}

	/** Every open card; how many became void. In the caller's transaction. */
	public int all(LocalDate today) {
		return check(ALL, null, today);
	}

	/** The open cards of a batch; how many became void. In the caller's transaction. */
	public int batch(long batch, LocalDate today) {
		return check(OF_BATCH, batch, today);
	}

	private int check(String which, Long batch, LocalDate today) {
		long run = this.runs.next();
		int ended = end(which, batch, today, run);
		if (ended > 0) {
			int anew = orderAnew(run);
			this.trail.record(new PostcardsRechecked(run, Optional.ofNullable(batch), ended, anew));
		}
		return ended;
	}

	private int end(String which, Long batch, LocalDate today, long run) {
		return this.sql.sql("""
				with unfit as materialized (
					select card_id, reason from postcards.unfit(:today) where %s
				), found as materialized (
					select k.id, unfit.reason
					from postcards.card k join unfit on unfit.card_id = k.id
					where k.state in ('ORDERED', 'PRINTED')
					order by k.id for update of k
				)
				update postcards.card c
				set state = 'VOID', moved_by = :actor, moved_for = found.reason, moved_run = :run
				from found where c.id = found.id
				""".formatted(which))
			.param("today", today)
			.param("batch", batch, Types.BIGINT)
			.param("actor", Actor.current().name())
			.param("run", run)
			.update();
	}

	/** The orders that stand although their printed cards do not. */
	private int orderAnew(long run) {
		return this.sql.sql("""
				insert into postcards.card (kind, account_id, person_id, origin, ordered_by, approved_by, reason, enquiry_id,
					replaces, moved_by, moved_for, moved_run)
				select kind, account_id, person_id, origin, ordered_by, approved_by, reason, enquiry_id, id, moved_by, ended_for,
					moved_run
				from postcards.card
				where moved_run = :run and state = 'VOID' and ended_for in ('EMPLOYER_CHANGED', 'ADDRESS_CHANGED', 'PROTECTED')
				order by id
				on conflict (person_id, kind) where state in ('ORDERED', 'PRINTED') do nothing
				""").param("run", run).update();
	}

}
