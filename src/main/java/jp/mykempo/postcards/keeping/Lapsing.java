package jp.mykempo.postcards.keeping;

import jp.mykempo.audit.AuditTrail;
import jp.mykempo.postcards.CardsLapsed;
import jp.mykempo.postcards.core.Runs;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends posted cards that were not used in their time (失効, K3, K5), by the database's clock. A card that is being used
 * at this very moment is left to its user.
 */
@Component
class Lapsing {

	/** So many in one transaction. */
	static final int SLICE = 1_000;

	private final JdbcClient sql;

	private final Runs runs;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	Lapsing(JdbcClient sql, Runs runs, AuditTrail trail, ApplicationEventPublisher events) {
		this.sql = sql;
		this.runs = runs;
		this.trail = trail;
		this.events = events;
	}

	/** How many cards lapsed, {@link #SLICE} at most. The caller gives the transaction. */
	int lapse() {
		long run = this.runs.next();
		int lapsed = this.sql.sql("""
				with due as materialized (
					select id from postcards.card
					where state = 'POSTED' and lapses_at <= now()
					order by id limit :slice for update skip locked
				)
				update postcards.card c set state = 'LAPSED', moved_by = 'job:postcards', moved_for = null, moved_run = :run
				from due where c.id = due.id
				""").param("slice", SLICE).param("run", run).update();
		if (lapsed > 0) {
			this.trail.record(new PostcardsLapsed(run, lapsed));
			this.events.publishEvent(new CardsLapsed(run));
		}
		return lapsed;
	}

}
