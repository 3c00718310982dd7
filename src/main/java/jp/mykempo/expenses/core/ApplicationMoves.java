package jp.mykempo.expenses.core;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jp.mykempo.audit.Actor;
import jp.mykempo.postcards.ReturnReason;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves applications from state to state, each by one conditional statement; the database writes the history. */
@Repository
public class ApplicationMoves {

	private final JdbcClient sql;

	ApplicationMoves(JdbcClient sql) {
		this.sql = sql;
	}

	/** Whether it was still in the state in which it was found, and is in the next one now. */
	public boolean moveTo(ApplicationState next, long id, ApplicationState found) {
		return moveAll(next, List.of(id), found) == 1;
	}

	/** How many of them were; what is received again is in no batch any more. */
	public int moveAll(ApplicationState next, Collection<Long> ids, ApplicationState found) {
		if (!found.next().contains(next)) {
			return 0;
		}
		return this.sql.sql("""
				update expenses.application
				set state = :next, moved_by = :actor, changed_at = now(),
					batch_id = case when :next <> 'received' then batch_id end, place = case when :next <> 'received' then place end
				where id = any (:ids) and state = :found""")
			.param("next", next.key())
			.param("actor", Actor.current().name())
			.param("ids", ids.toArray(Long[]::new))
			.param("found", found.key())
			.update();
	}

	/** It does not wait for a batch any more. */
	public void leaveBatch(long id) {
		this.sql.sql("update expenses.application set batch_id = null where id = ? and state = 'received'").param(id).update();
	}

	/** Notes that a posted one came back today. */
	public boolean returned(long id, LocalDate day, ReturnReason reason) {
		return this.sql.sql("""
				update expenses.application
				set state = 'returned', moved_by = :actor, changed_at = now(), returned_on = :day, returned_for = :reason
				where id = :id and state = 'posted'""")
			.param("actor", Actor.current().name())
			.param("day", day)
			.param("reason", reason.name())
			.param("id", id)
			.update() == 1;
	}

	/** Declines it for a reason; the clerk's own words may be empty. */
	public boolean decline(long id, ApplicationState found, DeclineReason reason, String words) {
		if (!found.next().contains(ApplicationState.DECLINED)) {
			return false;
		}
		return this.sql.sql("""
				update expenses.application
				set state = 'declined', moved_by = :actor, changed_at = now(), declined_for = :reason, words = nullif(:words, '')
				where id = :id and state = :found""")
			.param("actor", Actor.current().name())
			.param("reason", reason.key())
			.param("words", words)
			.param("id", id)
			.param("found", found.key())
			.update() == 1;
	}

}
