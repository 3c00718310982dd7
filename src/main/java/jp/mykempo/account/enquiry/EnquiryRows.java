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

	Optional<EnquiryState> findState(long id) {
		return this.sql.sql("select state from account.enquiry where id = :id")
			.param("id", id)
			.query(String.class)
			.optional()
			.map(EnquiryState::of);
	}

	/** Stops it while it is open; whose it was. */
	Optional<PersonId> stop(long id) {
		return this.sql.sql("""
				update account.enquiry set state = 'stopped', changed_at = now()
				where id = :id and state in ('received', 'approved')
				returning person_id
				""").param("id", id).query(Long.class).optional().map(PersonId::new);
	}

}
