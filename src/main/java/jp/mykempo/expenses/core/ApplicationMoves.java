package jp.mykempo.expenses.core;

import jp.mykempo.audit.Actor;

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
		if (!found.next().contains(next)) {
			return false;
		}
		return this.sql.sql("""
				update expenses.application set state = :next, moved_by = :actor, changed_at = now()
				where id = :id and state = :found""")
			.param("next", next.key())
			.param("actor", Actor.current().name())
			.param("id", id)
			.param("found", found.key())
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
