package jp.mykempo.coveragenotice.history;

import java.time.LocalDate;
import java.util.List;

import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How a member's own coverage changed (資格の履歴): the coverages that C6 lets the member see, how each began and ended, and
 * what the society corrected of them. One statement.
 */
@Repository
class History {

	private final JdbcClient sql;

	History(JdbcClient sql) {
		this.sql = sql;
	}

	/** Newest first; of a day, what ended stands below what began. */
	List<Event> list(PersonId person, LocalDate day) {
		return this.sql.sql("""
				with own as (
					select c.* from membership.shared_own_coverages(:person, :day) seen
					join membership.shared_coverage c on c.coverage_id = seen.coverage_id
				)
				select acquired_on as day, 2 as place, 'began' as item, null as before,
					symbol || ' · ' || number || ' · ' || branch as after, acquisition_reason as reason
				from own
				union all
				select lost_on, 1, 'ended', symbol || ' · ' || number || ' · ' || branch, null, loss_reason
				from own where lost_on is not null
				union all
				select (changed_at at time zone 'Asia/Tokyo')::date, 3, item, before, after, null
				from own join membership.shared_change change on change.coverage_id = own.coverage_id
					and change.person_id = own.person_id
				order by day desc, place desc, item""")
			.param("person", person.value())
			.param("day", day)
			.query(Event.class)
			.list();
	}

	/**
	 * Something that changed on a day.
	 *
	 * @param item {@code began}, {@code ended} or a column of the master
	 * @param before as the database writes it; null where there was nothing
	 * @param reason why it began or ended, as the master names it; else null
	 */
	record Event(LocalDate day, String item, String before, String after, String reason) {
	}

}
