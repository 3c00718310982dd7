package jp.mykempo.postcards.core;

import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.office.CurrentStaff;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what is on the desk's lists, in one statement. */
@Repository
@AllowedTo({ Role.POSTCARDS, Role.RECEPTION })
public class TabCounts {

	private final JdbcClient sql;

	public TabCounts(JdbcClient sql) {
		this.sql = sql;
	}

	/** The lists as this clerk sees them. */
	public Tabs of(CurrentStaff staff) {
		return new Tabs(this.sql.sql("""
				select count(*) filter (where c.state = 'ORDERED' and c.batch_id is null) as ordered,
					(select count(*) from postcards.batch where state in ('making', 'ready', 'printed')) as batches,
					count(*) filter (where c.state = 'PRINTED') as printed,
					count(*) filter (where c.state = 'POSTED') as posted,
					(select count(*) from postcards.returned_mail where settled_at is null) as returned,
					count(*) filter (where c.state = 'POSTED' and c.posted_at < now() - interval '30 days') as old,
					(select count(*) from postcards.route_request q join postcards.card k on k.id = q.card_id
						where q.state = 'asked' and k.state = 'ORDERED') as asked,
					(select count(*) from postcards.card k join membership.shared_person p on p.person_id = k.person_id
						where k.state = 'ORDERED' and p.is_protected and not exists (
							select from postcards.route_request q
							where q.card_id = k.id and q.state = 'approved' and q.route = 'COUNTER')) as protected_ones,
					(select count(*) from postcards.hold where ended_at is null) as holds
				from postcards.card c where c.state in ('ORDERED', 'PRINTED', 'POSTED')
				""")
			.query((row, index) -> new Tabs.Work(row.getLong("ordered"), row.getLong("batches"), row.getLong("printed"),
					row.getLong("posted"), row.getLong("returned"), row.getLong("old"), row.getLong("asked"),
					row.getLong("protected_ones"), row.getLong("holds")))
			.single(), staff.has(Role.POSTCARDS));
	}

}
