package jp.mykempo.expenses;

import java.time.Duration;
import java.time.Year;
import java.util.Optional;

import jp.mykempo.audit.Actor;
import jp.mykempo.expenses.core.ApplicationMoves;
import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.DeclineReason;
import jp.mykempo.expenses.desk.NoticePrinting;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Applications for the formal notice that came some time ago (C5): for the demo, and there alone. Of one person and year
 * one is made at most. Whoever calls is logged in as a clerk who may print.
 */
@Component
@Profile("demo")
public class ReadyApplications {

	private final ApplicationMoves moves;

	private final NoticePrinting printing;

	private final JdbcClient sql;

	public ReadyApplications(ApplicationMoves moves, NoticePrinting printing, JdbcClient sql) {
		this.moves = moves;
		this.printing = printing;
		this.sql = sql;
	}

	/** It waits to be printed. */
	public void received(PersonId person, Year year, Duration ago) {
		add(person, year).ifPresent(id -> dateBack(id, ago));
	}

	/** It lies on the desk. */
	public void printed(PersonId person, Year year, Duration ago, StaffId clerk) {
		add(person, year).ifPresent(id -> {
			this.printing.print(id, clerk);
			dateBack(id, ago);
		});
	}

	/** It is in the post. */
	public void posted(PersonId person, Year year, Duration ago, StaffId clerk) {
		add(person, year).ifPresent(id -> {
			this.printing.print(id, clerk);
			this.moves.moveTo(ApplicationState.POSTED, id, ApplicationState.PRINTED);
			dateBack(id, ago);
		});
	}

	/** The staff did not accept it: not all figures of the year are there. */
	public void declined(PersonId person, Year year, Duration ago) {
		add(person, year).ifPresent(id -> {
			this.moves.decline(id, ApplicationState.RECEIVED, DeclineReason.TOO_EARLY, "");
			dateBack(id, ago);
		});
	}

	private Optional<Long> add(PersonId person, Year year) {
		return this.sql.sql("""
				insert into expenses.application (person_id, first_month, last_month, moved_by)
				select :person, :first, :last, :actor
				where not exists (select from expenses.application where person_id = :person and first_month = :first)
				returning id
				""")
			.param("person", person.value())
			.param("first", year.atDay(1))
			.param("last", year.atMonth(12).atDay(1))
			.param("actor", Actor.current().name())
			.query(Long.class)
			.optional();
	}

	/** What followed the receipt took half of the time. */
	private void dateBack(long id, Duration ago) {
		this.sql.sql("""
				with step as (
					update expenses.application_step s
					set moved_at = now() - make_interval(secs => case s.state when 'received' then :ago else :ago / 2 end)
					where s.application_id = :id)
				update expenses.application
				set received_at = now() - make_interval(secs => :ago),
					changed_at = now() - make_interval(secs => case state when 'received' then :ago else :ago / 2 end)
				where id = :id
				""").param("id", id).param("ago", (double) ago.toSeconds()).update();
	}

}
