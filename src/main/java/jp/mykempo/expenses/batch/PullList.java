package jp.mykempo.expenses.batch;

import java.time.LocalDate;
import java.util.List;

import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.expenses.core.ExpenseYears;
import jp.mykempo.expenses.sheet.Unfit;
import jp.mykempo.kernel.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Compares the printed notices of a batch with what holds now: those that are {@link Unfit} have to be taken out of the pile
 * (抜き取り) before it is posted (X6).
 */
@Repository
class PullList {

	private static final String PRINTED = """
			select a.id, a.place, a.state, print.route, acc.id as account_id,
				""" + Unfit.SQL + """
				 as reason
			from expenses.application a
			join membership.shared_person p on p.person_id = a.person_id
			left join membership.shared_coverage c on c.person_id = a.person_id and c.acquired_on <= :today
				and (c.lost_on is null or c.lost_on > :today)
			left join membership.shared_employer w on w.employer_id = c.employer_id
			left join account.shared_account acc on acc.person_id = a.person_id and acc.state = 'open'
			join lateral (select * from expenses.application_print newest
				where newest.application_id = a.id order by newest.id desc limit 1) print on true
			where a.batch_id = :batch and a.place is not null and a.state in ('printed', 'declined')
			order by a.place
			""";

	private final JdbcClient sql;

	private final ExpenseYears years;

	PullList(JdbcClient sql, ExpenseYears years) {
		this.sql = sql;
		this.years = years;
	}

	/**
	 * A notice of the pile.
	 *
	 * @param account the open one, {@code null} where there is none
	 * @param reason why it must be taken out, {@code null} where it can be posted
	 */
	record Item(long id, int place, ApplicationState state, Delivery route, AccountId account, Unfit reason) {

		boolean fit() {
			return this.reason == null;
		}

	}

	/** Nobody else moves the batch's applications until the transaction ends. */
	List<Item> lock(long batch) {
		this.sql.sql("select id from expenses.application where batch_id = ? order by id for update").param(batch).query(Long.class)
			.list();
		return list(batch);
	}

	/** The pile, in its order. */
	List<Item> list(long batch) {
		LocalDate today = this.years.today();
		return this.sql.sql(PRINTED)
			.param("batch", batch)
			.param("today", today)
			.query((row, index) -> new Item(row.getLong("id"), row.getInt("place"), ApplicationState.of(row.getString("state")),
					Delivery.of(row.getString("route")),
					row.getObject("account_id") == null ? null : new AccountId(row.getLong("account_id")),
					Unfit.of(row.getString("reason"))))
			.list();
	}

}
