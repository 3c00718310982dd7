package jp.mykempo.account.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardsPosted;
import jp.mykempo.postcards.CardsWithdrawn;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

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
				select state, received_at, changed_at, declined_for, reason
				from account.enquiry
				where person_id = :person
					and (state in ('received', 'approved') or changed_at > now() - interval '30 days')
				order by id desc limit 1
				""").param("person", person.value()).query(Enquiries::standing).optional();
	}

	/** Open ones of these accounts end with them; one that is just being decided or posted is not waited for. */
	void stopOf(Collection<AccountId> accounts) {
		this.sql.sql("""
				update account.enquiry set state = 'stopped', changed_at = now()
				where id in (select enquiry.id
					from account.enquiry join account.account using (person_id)
					where account.id = any (:ids) and enquiry.state in ('received', 'approved')
					for update of enquiry skip locked)""")
			.param("ids", accounts.stream().map(AccountId::value).toArray(Long[]::new))
			.update();
	}

	/** A batch was posted: its enquiries have come to their end, in the same transaction. */
	@EventListener
	void on(CardsPosted posted) {
		this.sql.sql("""
				update account.enquiry set state = 'posted', changed_at = now()
				where state = 'approved' and person_id in (select person_id from postcards.shared_posted
					where batch_id = :batch and kind = :kind)""")
			.param("batch", posted.batch())
			.param("kind", CardKind.LOGIN_NOTICE.name())
			.update();
	}

	/**
	 * The card of an approved one was withdrawn, and nobody said what becomes of the enquiry itself: it is over, so that its
	 * person can ask again. Once everything else of the transaction is written.
	 */
	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void on(CardsWithdrawn withdrawn) {
		this.sql.sql("""
				update account.enquiry set state = 'stopped', changed_at = now()
				where state = 'approved' and id in (select enquiry_id from postcards.shared_withdrawn where run = :run)""")
			.param("run", withdrawn.run())
			.update();
	}

	private static EnquiryStanding standing(ResultSet row, int index) throws SQLException {
		return new EnquiryStanding(EnquiryState.of(row.getString("state")), instant(row, "received_at"),
				instant(row, "changed_at"),
				Optional.ofNullable(row.getString("declined_for")).flatMap(DeclineReason::of),
				Optional.ofNullable(row.getString("reason")));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
