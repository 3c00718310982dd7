package jp.mykempo.expenses.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.mykempo.audit.Actor;
import jp.mykempo.expenses.application.OwnApplication.Refusal;
import jp.mykempo.expenses.application.OwnApplication.Returned;
import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.DeclineReason;
import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.expenses.core.NoticePeriod;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.postcards.ReturnReason;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications for the notice as their member makes and sees them. */
@Repository
class OwnApplications {

	private static final String ADDRESSES = """
			join membership.shared_person p on p.person_id = a.person_id
			left join membership.shared_coverage c on c.person_id = a.person_id and c.acquired_on <= :today
				and (c.lost_on is null or c.lost_on > :today)
			left join membership.shared_employer w on w.employer_id = c.employer_id
			""";

	private final JdbcClient sql;

	OwnApplications(JdbcClient sql) {
		this.sql = sql;
	}

	/** Nobody else applies for that person until the transaction ends, on no node: what is counted then stays true. */
	void lock(PersonId person) {
		this.sql.sql("select 1 from pg_advisory_xact_lock(hashtextextended('expenses.application', :person))")
			.param("person", person.value())
			.query(Integer.class)
			.single();
	}

	/** A new one; empty where one of the same months is open. */
	Optional<Long> add(PersonId person, NoticePeriod period) {
		return this.sql.sql("""
				insert into expenses.application (person_id, first_month, last_month, moved_by)
				values (:person, :first, :last, :actor)
				on conflict do nothing returning id""")
			.param("person", person.value())
			.param("first", period.firstDay())
			.param("last", period.lastMonthDay())
			.param("actor", Actor.current().name())
			.query(Long.class)
			.optional();
	}

	/** Those of these months that came back need nothing any more, since another one is under way. */
	void replaceReturned(PersonId person, NoticePeriod period) {
		this.sql.sql("""
				update expenses.application set state = 'withdrawn', moved_by = :actor, changed_at = now()
				where person_id = :person and state = 'returned' and first_month <= :last and last_month >= :first""")
			.param("person", person.value())
			.param("first", period.firstDay())
			.param("last", period.lastMonthDay())
			.param("actor", Actor.current().name())
			.update();
	}

	int countOfDay(PersonId person) {
		return this.sql.sql("""
				select count(*) from expenses.application
				where person_id = ? and received_at > now() - interval '1 day'""")
			.param(person.value())
			.query(Integer.class)
			.single();
	}

	/** Its state, if it is that person's. */
	Optional<ApplicationState> find(long id, PersonId person) {
		return this.sql.sql("select state from expenses.application where id = ? and person_id = ?")
			.param(id)
			.param(person.value())
			.query(String.class)
			.optional()
			.map(ApplicationState::of);
	}

	/** The newest first, as they stand. */
	List<OwnApplication> list(PersonId person, LocalDate today) {
		return this.sql.sql("""
				select a.*, p.is_protected, p.address is not null as home, w.address is not null as employer, printed.route
				from expenses.application a
				""" + ADDRESSES + """
				left join lateral (select route from expenses.application_print print
					where print.application_id = a.id order by print.id desc limit 1) printed on true
				where a.person_id = :person order by a.id desc limit 50""")
			.param("person", person.value())
			.param("today", today)
			.query((row, index) -> application(row))
			.list();
	}

	/** By which way a notice would come now. */
	Delivery delivery(PersonId person, LocalDate today) {
		return this.sql.sql("""
				select p.is_protected, p.address is not null as home, w.address is not null as employer
				from (select cast(:person as bigint) as person_id) a
				""" + ADDRESSES)
			.param("person", person.value())
			.param("today", today)
			.query((row, index) -> delivery(row, null))
			.single();
	}

	private static OwnApplication application(ResultSet row) throws SQLException {
		String route = row.getString("route");
		String reason = row.getString("declined_for");
		String words = row.getString("words");
		return new OwnApplication(row.getLong("id"),
				NoticePeriod.of(row.getObject("first_month", LocalDate.class), row.getObject("last_month", LocalDate.class)),
				ApplicationState.of(row.getString("state")), row.getTimestamp("received_at").toInstant(),
				row.getTimestamp("changed_at").toInstant(),
				route == null || ApplicationState.of(row.getString("state")) == ApplicationState.RECEIVED
						? delivery(row, row.getString("way")) : Delivery.of(route),
				Optional.ofNullable(reason).flatMap(DeclineReason::of).map(why -> new Refusal(why, words)), returned(row));
	}

	private static Optional<Returned> returned(ResultSet row) throws SQLException {
		LocalDate on = row.getObject("returned_on", LocalDate.class);
		return on == null ? Optional.empty() : Optional.of(new Returned(on, ReturnReason.valueOf(row.getString("returned_for"))));
	}

	private static Delivery delivery(ResultSet row, String way) throws SQLException {
		return Delivery.of(row.getBoolean("is_protected"), way, row.getBoolean("home"), row.getBoolean("employer"));
	}

}
