package jp.mykempo.checkups.healthage.intake;

import java.time.Duration;

import jp.mykempo.membership.MembersChanged;
import jp.mykempo.membership.RowMatching;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Health ages whose person the master did not know when they came: looked up again after each import of the master, in its
 * transaction, and dropped after 180 days ({@code mykempo.imports.waiting}, O3).
 */
@Component
class WaitingHealthAges {

	private final JdbcClient sql;

	private final RowMatching persons;

	private final Duration patience;

	WaitingHealthAges(JdbcClient sql, RowMatching persons, @Value("${mykempo.imports.waiting:180d}") Duration patience) {
		this.sql = sql;
		this.persons = persons;
		this.patience = patience;
	}

	@EventListener
	void on(MembersChanged changed) {
		HealthAgeStage stage = new HealthAgeStage(this.sql).begin();
		if (stage.takeWaiting() > 0) {
			stage.match(this.persons);
			stage.release();
		}
	}

	/** Drops what has waited too long; by the database's clock. */
	int drop() {
		return this.sql.sql("delete from checkups.health_age_waiting where arrived_at < now() - make_interval(secs => :patience)")
			.param("patience", this.patience.toSeconds())
			.update();
	}

}
