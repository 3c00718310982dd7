package jp.mykempo.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jp.mykempo.account.core.DeclineReason;
import jp.mykempo.account.desk.EnquiryDecision;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Enquiries about ID and password (F6) in any state, and persons who cannot be told apart (R3): for the demo, and there
 * alone. Whoever has an enquiry gets no second one.
 */
@Component
@Profile("demo")
public class ReadyEnquiries {

	private final EnquiryDecision decision;

	private final JdbcClient sql;

	public ReadyEnquiries(EnquiryDecision decision, JdbcClient sql) {
		this.decision = decision;
		this.sql = sql;
	}

	/** Waits for the staff. */
	public void received(PersonId person, Duration ago) {
		this.sql.sql("""
				insert into account.enquiry (person_id, received_at, changed_at)
				select :person, now() - make_interval(secs => :ago), now() - make_interval(secs => :ago)
				where not exists (select from account.enquiry where person_id = :person)
				""").param("person", person.value()).param("ago", (double) ago.toSeconds()).update();
	}

	/** The clerk who is logged in approves it: a postcard is ordered. */
	public void approve(PersonId person, StaffId by) {
		waiting(person).ifPresent(enquiry -> this.decision.approve(enquiry, by));
	}

	/** The clerk who is logged in does not accept it. */
	public void decline(PersonId person, StaffId by) {
		waiting(person).ifPresent(enquiry -> this.decision.decline(enquiry, by, DeclineReason.MAIL_WORKS, ""));
	}

	private Optional<Long> waiting(PersonId person) {
		return this.sql.sql("select id from account.enquiry where person_id = :person and state = 'received'")
			.param("person", person.value())
			.query(Long.class)
			.optional();
	}

	/** The member knew nothing of it (心当たりがない). */
	public void stop(PersonId person) {
		this.sql.sql("""
				update account.enquiry set state = 'stopped', changed_at = now()
				where person_id = :person and state = 'received'
				""").param("person", person.value()).update();
	}

	/** Somebody's data fitted both of them. */
	public void ambiguous(PersonId one, PersonId other) {
		this.sql.sql("""
				insert into account.ambiguous_match (persons) values (:persons)
				on conflict (persons) where settled_at is null do nothing
				""")
			.param("persons", List.of(one, other).stream().map(PersonId::value).sorted().toArray(Long[]::new))
			.update();
	}

	/** The newest members of the former system with an address, who might have lost their ID. */
	public List<PersonId> listForgetful(int count) {
		return this.sql.sql("""
				select a.person_id from account.account a
				join membership.shared_person p on p.person_id = a.person_id
				where a.state = 'open' and a.origin = 'former-system' and a.mail_address is not null and not p.is_protected
				order by a.id desc limit :count
				""").param("count", count).query(Long.class).list().stream().map(PersonId::new).toList();
	}

}
