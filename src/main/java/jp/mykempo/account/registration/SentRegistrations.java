package jp.mykempo.account.registration;

import java.util.List;
import java.util.Optional;

import jp.mykempo.account.core.PendingRegistrations;
import jp.mykempo.account.core.ResendOutcome;
import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How a registration stands that was sent from a browser, by the reference which that browser has. */
@Repository
class SentRegistrations {

	private final JdbcClient sql;

	private final PendingRegistrations pending;

	SentRegistrations(JdbcClient sql, PendingRegistrations pending) {
		this.sql = sql;
		this.pending = pending;
	}

	/** The first of them that there is. */
	SentStanding standing(List<String> references) {
		return find(references).map(this::standing).orElseGet(() -> new SentStanding.Over(SentStanding.End.EXPIRED));
	}

	/** The mail once more, if this is still the registration that waits. */
	ResendOutcome resend(List<String> references) {
		return find(references).filter(row -> row.end() == null)
			.map(row -> this.pending.resend(new PersonId(row.person())))
			.orElseGet(ResendOutcome.NothingPending::new);
	}

	private SentStanding standing(Row row) {
		if (row.end() != null) {
			return new SentStanding.Over(row.end());
		}
		return this.pending.find(new PersonId(row.person()))
			.<SentStanding>map(SentStanding.Waiting::new)
			.orElseGet(() -> new SentStanding.Over(SentStanding.End.EXPIRED));
	}

	private Optional<Row> find(List<String> references) {
		return references.stream().flatMap(reference -> find(reference).stream()).findFirst();
	}

	private Optional<Row> find(String reference) {
		return this.sql.sql("""
				select person_id, case when outcome is null and expires_at <= now() then 'expired' else outcome end as outcome
				from account.pending_registration where reference = :reference""")
			.param("reference", reference)
			.query((row, number) -> new Row(row.getLong("person_id"), SentStanding.End.of(row.getString("outcome"))))
			.optional();
	}

	/** A registration; the end is null while it waits. */
	private record Row(long person, SentStanding.End end) {
	}

}
