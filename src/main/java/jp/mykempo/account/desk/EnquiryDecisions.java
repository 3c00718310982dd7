package jp.mykempo.account.desk;

import java.time.Clock;

import jp.mykempo.account.core.DeclineReason;
import jp.mykempo.account.core.EnquiryState;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes decisions about enquiries, each by one conditional statement. */
@Repository
class EnquiryDecisions {

	private final JdbcClient sql;

	private final Clock clock;

	EnquiryDecisions(JdbcClient sql, Clock clock) {
		this.sql = sql;
		this.clock = clock;
	}

	boolean approve(long id, StaffId clerk) {
		return this.sql.sql("""
				update account.enquiry
				set state = 'approved', decided_by = :clerk, decided_at = now(), changed_at = now()
				where id = :id and state = 'received'""")
			.param("id", id)
			.param("clerk", clerk.value())
			.update() == 1;
	}

	/** If it is still in the state in which it was found. */
	boolean decline(EnquiryFile file, StaffId clerk, DeclineReason reason, String words) {
		return this.sql.sql("""
				update account.enquiry
				set state = 'declined', decided_by = :clerk, decided_at = now(), changed_at = now(),
					declined_for = :reason, reason = nullif(:words, '')
				where id = :id and state = :state""")
			.param("id", file.id())
			.param("state", file.standing().state().key())
			.param("clerk", clerk.value())
			.param("reason", reason.key())
			.param("words", words)
			.update() == 1;
	}

	EnquiryState state(long id) {
		return EnquiryState
			.of(this.sql.sql("select state from account.enquiry where id = ?").param(id).query(String.class).single());
	}

	/** Whether the person is covered today under the account's symbol and number, even if the job that closes it is late. */
	boolean isCovered(AccountId account) {
		return this.sql.sql("""
				select account.still_covered(person_id, coverage_id, :today) from account.account where id = :id""")
			.param("id", account.value())
			.param("today", PeopleTime.today(this.clock))
			.query(Boolean.class)
			.single();
	}

}
