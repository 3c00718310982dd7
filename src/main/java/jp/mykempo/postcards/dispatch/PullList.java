package jp.mykempo.postcards.dispatch;

import java.util.Collection;
import java.util.List;

import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.Withdrawal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 抜き取り一覧: cards that must be taken out of the pile; a protected member's without the name (X6). */
@Repository
@AllowedTo(Role.POSTCARDS)
class PullList {

	private final JdbcClient sql;

	PullList(JdbcClient sql) {
		this.sql = sql;
	}

	/** The batch's list, by control number. */
	public List<Pull> list(long batch) {
		return this.sql.sql("""
				select p.id, c.control_number, p.reason, p.ticked_at is not null as ticked,
					case when not m.is_protected and c.route <> 'COUNTER' then m.name end as name,
					case when not m.is_protected then e.name end as employer
				from postcards.pull p
				join postcards.card c on c.id = p.card_id
				join membership.shared_person m on m.person_id = c.person_id
				left join membership.shared_employer e on e.employer_id = c.employer_id
				where p.batch_id = :batch
				order by c.control_number
				""")
			.param("batch", batch)
			.query((row, index) -> new Pull(row.getLong("id"), row.getString("control_number"), row.getString("name"),
					row.getString("employer"), Withdrawal.valueOf(row.getString("reason")), row.getBoolean("ticked")))
			.list();
	}

	public int countOpen(long batch) {
		return this.sql.sql("select count(*) from postcards.pull where batch_id = :batch and ticked_at is null")
			.param("batch", batch)
			.query(Integer.class)
			.single();
	}

	/** Notes that the cards lie aside; how many were not noted before. */
	public int tick(long batch, Collection<Long> pulls, StaffId by) {
		return this.sql.sql("""
				update postcards.pull set ticked_by = :by, ticked_at = now()
				where batch_id = :batch and id = any (:pulls) and ticked_at is null
				""")
			.param("by", by.value())
			.param("batch", batch)
			.param("pulls", pulls.toArray(Long[]::new))
			.update();
	}

	/**
	 * A card that must not be posted.
	 *
	 * @param name {@code null} where it must not be told
	 * @param employer {@code null} where there is none, or it must not be told
	 */
	record Pull(long id, String controlNumber, String name, String employer, Withdrawal reason, boolean ticked) {
	}

}
