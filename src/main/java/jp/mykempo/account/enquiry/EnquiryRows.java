package jp.mykempo.account.enquiry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import jp.mykempo.account.core.EnquiryState;
import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The staff's queue of enquiries, as members write to it. */
@Repository
class EnquiryRows {

	private final JdbcClient sql;

	EnquiryRows(JdbcClient sql) {
		this.sql = sql;
	}

	boolean isOpen(PersonId person) {
		return this.sql.sql("""
				select exists (select from account.enquiry
					where person_id = :person and state in ('received', 'approved'))
				""").param("person", person.value()).query(Boolean.class).single();
	}

	/** When the next one may be made, if as many as the limit were within a day. */
	Optional<Instant> findFullUntil(PersonId person, int limit) {
		return this.sql.sql("""
				select received_at + interval '1 day' from account.enquiry
				where person_id = :person and received_at > now() - interval '1 day'
				order by received_at desc offset :limit - 1 limit 1
				""")
			.param("person", person.value())
			.param("limit", limit)
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	/** A new one; the unique index allows a person one open one. */
	long add(PersonId person) {
		return this.sql.sql("insert into account.enquiry (person_id) values (:person) returning id")
			.param("person", person.value())
			.query(Long.class)
			.single();
	}

	/** An enquiry as it was a moment ago. */
	record Found(long id, PersonId person, EnquiryState state) {
	}

	Optional<Found> find(long id) {
		return this.sql.sql("select person_id, state from account.enquiry where id = :id")
			.param("id", id)
			.query((row, number) -> new Found(id, new PersonId(row.getLong("person_id")),
					EnquiryState.of(row.getString("state"))))
			.optional();
	}

	/** Stops it, if it is still in the state in which it was found. */
	boolean stop(Found found) {
		return this.sql.sql("""
				update account.enquiry set state = 'stopped', changed_at = now() where id = :id and state = :state""")
			.param("id", found.id())
			.param("state", found.state().key())
			.update() == 1;
	}

}
