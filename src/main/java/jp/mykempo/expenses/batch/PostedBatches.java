package jp.mykempo.expenses.batch;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notices that were said to be posted. */
@Repository
class PostedBatches {

	private final JdbcClient sql;

	PostedBatches(JdbcClient sql) {
		this.sql = sql;
	}

	/** Those of the batch that can be printed ones again: no other application of their months is open. Locked. */
	List<Long> lockRecallable(long batch) {
		return this.sql.sql("""
				select a.id from expenses.application a
				where a.batch_id = ? and a.state = 'posted' and not exists (
					select from expenses.application later
					where later.person_id = a.person_id and later.id <> a.id and later.state in ('received', 'printed')
						and daterange(later.first_month, later.last_month, '[]') && daterange(a.first_month, a.last_month, '[]'))
				order by a.id for update""").param(batch).query(Long.class).list();
	}

}
