package jp.mykempo.postcards.dispatch;

import java.util.Optional;

import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The piles of paper that wait to be posted. */
@Repository
@AllowedTo(Role.POSTCARDS)
class PrintedBatches {

	private final JdbcClient sql;

	PrintedBatches(JdbcClient sql) {
		this.sql = sql;
	}

	public Optional<Pile> find(String number) {
		return this.sql.sql("""
				select b.id, b.state = 'printed' as waits,
					count(c.id) as cards,
					count(distinct c.employer_id) + count(c.id) filter (where c.route = 'HOME') as parcels
				from postcards.batch b
				left join postcards.card c on c.batch_id = b.id and c.state = 'PRINTED'
				where b.number = :number group by b.id
				""")
			.param("number", number)
			.query((row, index) -> new Pile(row.getLong("id"), row.getBoolean("waits"), row.getLong("cards"),
					row.getLong("parcels")))
			.optional();
	}

	/**
	 * A batch on paper.
	 *
	 * @param waits whether it is printed and not posted
	 * @param parcels pieces of mail it makes: one an employer, one a home
	 */
	record Pile(long batch, boolean waits, long cards, long parcels) {
	}

}
