package jp.mykempo.expenses.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.mykempo.expenses.core.BatchState;
import jp.mykempo.kernel.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Batches of notices as rows. Whoever changes one locks it first, and then its applications by their ids. */
@Repository
class Batches {

	private final JdbcClient sql;

	Batches(JdbcClient sql) {
		this.sql = sql;
	}

	/** A batch whose PDF is to be made, by whom it was wished. */
	record Making(long id, StaffId clerk) {
	}

	List<Making> listMaking() {
		return this.sql.sql("select id, made_by from expenses.print_batch where state = 'making' order by id")
			.query((row, index) -> new Making(row.getLong("id"), new StaffId(row.getLong("made_by"))))
			.list();
	}

	/** Whether it is still to be made, and nobody else is at it; locked then until the transaction ends. */
	boolean lockMaking(long batch) {
		return this.sql.sql("select id from expenses.print_batch where id = ? and state = 'making' for update skip locked")
			.param(batch)
			.query(Long.class)
			.optional()
			.isPresent();
	}

	/** Its state, locked until the transaction ends. */
	Optional<BatchState> lock(long batch) {
		return this.sql.sql("select state from expenses.print_batch where id = ? for no key update")
			.param(batch)
			.query(String.class)
			.optional()
			.map(BatchState::of);
	}

	/** Takes an application out of its batch that cannot be printed with it. */
	void leaveOut(long batch, long application, String reason) {
		this.sql.sql("update expenses.application set batch_id = null where id = ?").param(application).update();
		this.sql.sql("insert into expenses.batch_left_out (batch_id, application_id, reason) values (?, ?, ?)")
			.param(batch)
			.param(application)
			.param(reason)
			.update();
	}

	/** Where it lies in the pile. */
	void place(long application, int place) {
		this.sql.sql("update expenses.application set place = ? where id = ?").param(place).param(application).update();
	}

	void printed(long batch, byte[] paper, int pages) {
		this.sql.sql("""
				update expenses.print_batch set state = 'printed', printed_at = now(), paper = :paper, pages = :pages
				where id = :batch and state = 'making'""")
			.param("paper", paper)
			.param("pages", pages)
			.param("batch", batch)
			.update();
	}

	/** The sealed PDF, noted as taken; empty once it is gone. */
	Optional<byte[]> take(long batch, StaffId clerk) {
		return this.sql.sql("""
				update expenses.print_batch set taken_by = coalesce(taken_by, :clerk), taken_at = coalesce(taken_at, now())
				where id = :batch and paper is not null returning paper""")
			.param("clerk", clerk.value())
			.param("batch", batch)
			.query((row, index) -> row.getBytes("paper"))
			.optional();
	}

	void posted(long batch, StaffId clerk) {
		change(batch, "state = 'posted', posted_by = :clerk, posted_at = now(), paper = null", Map.of("clerk", clerk.value()));
	}

	void notPosted(long batch) {
		change(batch, "state = 'printed', posted_by = null, posted_at = null", Map.of());
	}

	/** Gives it up; what waited in it waits alone. */
	void spoil(long batch, StaffId clerk, String reason) {
		this.sql.sql("update expenses.application set batch_id = null where batch_id = ? and state = 'received'").param(batch).update();
		change(batch, "state = 'spoilt', spoilt_by = :clerk, spoilt_at = now(), spoilt_for = :reason, paper = null",
				Map.of("clerk", clerk.value(), "reason", reason));
	}

	private void change(long batch, String what, Map<String, ?> parameters) {
		this.sql.sql("update expenses.print_batch set " + what + " where id = :batch").params(parameters).param("batch", batch).update();
	}

}
