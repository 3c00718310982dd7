package jp.mykempo.account.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Enquiries about ID and password (F6), for reading; the journey {@code enquiry} writes them. */
@Repository
public class Enquiries {

	private final JdbcClient sql;

	public Enquiries(JdbcClient sql) {
		this.sql = sql;
	}

	/** The person's newest enquiry, as long as it is open or something happened to it within 30 days. */
	public Optional<EnquiryStanding> findLatest(PersonId person) {
		return this.sql.sql("""
				select state, received_at, changed_at, reason
				from account.enquiry
				where person_id = :person
					and (state in ('received', 'approved') or changed_at > now() - interval '30 days')
				order by id desc limit 1
				""").param("person", person.value()).query(Enquiries::standing).optional();
	}

	private static EnquiryStanding standing(ResultSet row, int index) throws SQLException {
		return new EnquiryStanding(EnquiryState.of(row.getString("state")), instant(row, "received_at"),
				instant(row, "changed_at"), Optional.ofNullable(row.getString("reason")));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
