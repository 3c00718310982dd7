package jp.mykempo.account.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.audit.Actor;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Registrations that wait for their mail's link (仮登録): one a person at most, replaced by a newer one at any time, erased
 * when they end (R5). All of it joins the caller's transaction, else has one of its own.
 */
@Component
public class PendingRegistrations {

	/** Purpose of the links' tokens; their subject is {@code p:<person id>}. */
	public static final String LINK = "registration";

	private static final String ERASED = """
			login_id = null, login_key = null, mail_address = null, mail_key = null, password_hash = null""";

	private final JdbcClient sql;

	private final TransactionTemplate transaction;

	private final PersonLock lock;

	private final RegistrationLetters letters;

	private final AuditTrail audit;

	PendingRegistrations(JdbcClient sql, TransactionTemplate transaction, PersonLock lock, RegistrationLetters letters,
			AuditTrail audit) {
		this.sql = sql;
		this.transaction = transaction;
		this.lock = lock;
		this.letters = letters;
		this.audit = audit;
	}

	/** The person's registration that can still be completed. */
	public Optional<PendingRegistration> find(PersonId person) {
		return this.sql.sql("""
				select p.id, p.person_id, p.mail_address, p.language, p.expires_at, 5 - coalesce(c.resent, 0) as left
				from account.pending_registration p
				left join account.registration_letter c
					on c.person_id = p.person_id and c.day = (now() at time zone 'Asia/Tokyo')::date
				where p.person_id = :person and p.outcome is null and p.expires_at > now()
				""").param("person", person.value()).query(PendingRegistrations::pending).optional();
	}

	/**
	 * A new registration with its mail, in place of the person's former one if there is one. The caller holds
	 * {@link PersonLock} and has seen that there is no open account.
	 *
	 * @return empty where the person began too often today
	 */
	public Optional<PendingRegistration> replace(NewRegistration wanted) {
		return this.transaction.execute(status -> {
			if (!this.letters.countBeginning(wanted.person())) {
				return Optional.empty();
			}
			end(wanted.person(), "replaced");
			insert(wanted);
			PendingRegistration pending = find(wanted.person()).orElseThrow();
			this.letters.send(pending);
			return Optional.of(pending);
		});
	}

	/** The mail once more, to the same address; with a new link that is good for another 24 hours. */
	public ResendOutcome resend(PersonId person) {
		return this.transaction.execute(status -> {
			this.lock.hold(person);
			if (find(person).isEmpty()) {
				return new ResendOutcome.NothingPending();
			}
			if (!this.letters.countResending(person)) {
				return new ResendOutcome.NoMoreToday();
			}
			prolong(person);
			PendingRegistration pending = find(person).orElseThrow();
			this.letters.send(pending);
			this.audit.record(new RegistrationResent(person));
			return new ResendOutcome.Resent(pending);
		});
	}

	/** The registration has become an account. */
	public void complete(PersonId person) {
		end(person, "completed");
	}

	/** Erases what was not completed in time, and after 30 days the outcomes too; called by a job. */
	public int expireAll() {
		return Actor.as("job:registration-expiry", () -> {
			int expired = 0;
			for (int batch = expireSome(); batch > 0; batch = expireSome()) {
				expired += batch;
			}
			this.sql.sql("delete from account.pending_registration where ended_at < now() - interval '30 days'").update();
			this.letters.forgetOld();
			return expired;
		});
	}

	private int expireSome() {
		return this.transaction.execute(status -> {
			List<Long> persons = this.sql.sql("""
					update account.pending_registration
					set outcome = 'expired', ended_at = now(), %s
					where id in (
						select id from account.pending_registration
						where outcome is null and expires_at <= now()
						order by expires_at limit 1000 for update skip locked)
					returning person_id""".formatted(ERASED)).query(Long.class).list();
			persons.forEach(person -> this.audit.record(new RegistrationExpired(new PersonId(person))));
			return persons.size();
		});
	}

	private void end(PersonId person, String outcome) {
		this.sql.sql("""
				update account.pending_registration
				set outcome = case when expires_at <= now() then 'expired' else :outcome end, ended_at = now(), %s
				where person_id = :person and outcome is null""".formatted(ERASED))
			.param("outcome", outcome)
			.param("person", person.value())
			.update();
	}

	private void prolong(PersonId person) {
		this.sql.sql("""
				update account.pending_registration set expires_at = now() + interval '24 hours'
				where person_id = :person and outcome is null""").param("person", person.value()).update();
	}

	private void insert(NewRegistration wanted) {
		this.sql.sql("""
				insert into account.pending_registration (person_id, login_id, login_key, mail_address, mail_key,
					password_hash, web_viewing, reference, language, consent_version, consented_at)
				values (:person, :login, :loginKey, :mail, :mailKey, :hash, :web, :reference, :language, :version, :consented)""")
			.param("person", wanted.person().value())
			.param("login", wanted.loginId().map(LoginId::text).orElse(null))
			.param("loginKey", wanted.loginId().map(LoginId::key).orElse(null))
			.param("mail", wanted.mail().text())
			.param("mailKey", wanted.mail().key())
			.param("hash", wanted.passwordHash())
			.param("web", wanted.webViewing())
			.param("reference", wanted.request().reference())
			.param("language", wanted.request().language().getLanguage())
			.param("version", wanted.request().consentVersion())
			.param("consented", wanted.request().consentedAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	private static PendingRegistration pending(ResultSet row, int index) throws SQLException {
		Instant until = row.getObject("expires_at", OffsetDateTime.class).toInstant();
		return new PendingRegistration(row.getLong("id"), new PersonId(row.getLong("person_id")),
				new MailAddress(row.getString("mail_address")), Locale.of(row.getString("language")), until,
				row.getInt("left"));
	}

}
