package jp.mykempo.account.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import jp.mykempo.account.core.PendingRegistrations;
import jp.mykempo.account.core.PersonLock;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Accounts as a new one sees them: what is in its way, and the row itself. A closed account of the same person is in
 * nobody's way (C7); of others a closed one is, since it may be reopened.
 */
@Repository
class NewAccounts {

	private final JdbcClient sql;

	private final PersonLock lock;

	private final PendingRegistrations pending;

	NewAccounts(JdbcClient sql, PersonLock lock, PendingRegistrations pending) {
		this.sql = sql;
		this.lock = lock;
		this.pending = pending;
	}

	/** Nobody else registers, completes or closes for this person until the transaction ends. */
	void hold(PersonId person) {
		this.lock.hold(person);
	}

	boolean isRegistered(PersonId person) {
		return this.sql.sql("select exists (select from account.account where person_id = :person and state = 'open')")
			.param("person", person.value())
			.query(Boolean.class)
			.single();
	}

	/** Whether somebody else has the login ID. */
	boolean isTaken(LoginId id, PersonId by) {
		return this.sql.sql("""
				select exists (select from account.account
					where login_key = :key and (state = 'open' or person_id <> :person))""")
			.param("key", id.key())
			.param("person", by.value())
			.query(Boolean.class)
			.single();
	}

	/** Whether the address already opens somebody else's account, as address or as an imported ID (R9). */
	boolean opensAnother(MailAddress mail, PersonId than) {
		return this.sql.sql("""
				select exists (select from account.account
					where (login_key = :key or logs_in_by_mail and mail_key = :key)
						and (state = 'open' or person_id <> :person))""")
			.param("key", mail.key())
			.param("person", than.value())
			.query(Boolean.class)
			.single();
	}

	/** What waits for its link, to become an account. */
	Optional<Awaiting> findAwaiting(PersonId person) {
		return this.sql.sql("""
				select person_id, login_id, mail_address, web_viewing
				from account.pending_registration
				where person_id = :person and outcome is null and expires_at > now()""")
			.param("person", person.value())
			.query(NewAccounts::awaiting)
			.optional();
	}

	/** The closed accounts of the person. */
	List<AccountId> listClosed(PersonId person) {
		return this.sql.sql("select id from account.account where person_id = :person and state = 'closed'")
			.param("person", person.value())
			.query((row, number) -> new AccountId(row.getLong(1)))
			.list();
	}

	void remove(AccountId closed) {
		this.sql.sql("delete from account.account where id = :id and state = 'closed'")
			.param("id", closed.value())
			.update();
	}

	/**
	 * Opens the account; the registration is completed and erased.
	 * @throws org.springframework.dao.DuplicateKeyException if somebody else took ID or address a moment ago
	 */
	AccountId open(Awaiting awaiting, boolean logsInByMail) {
		AccountId account = this.sql.sql("""
				insert into account.account (person_id, origin, login_id, login_key, mail_address, mail_key, mail_state,
					logs_in_by_mail, password_hash, language, consent_version, consented_at)
				select person_id, 'registered', :login, :loginKey, mail_address, mail_key, 'verified', :byMail, password_hash,
					language, consent_version, consented_at
				from account.pending_registration where person_id = :person and outcome is null
				returning id""")
			.param("login", awaiting.loginId().map(LoginId::text).orElse(null))
			.param("loginKey", awaiting.loginId().map(LoginId::key).orElse(null))
			.param("byMail", logsInByMail)
			.param("person", awaiting.person().value())
			.query((row, number) -> new AccountId(row.getLong(1)))
			.single();
		this.pending.complete(awaiting.person());
		return account;
	}

	private static Awaiting awaiting(ResultSet row, int index) throws SQLException {
		return new Awaiting(new PersonId(row.getLong("person_id")),
				Optional.ofNullable(row.getString("login_id")).map(LoginId::new),
				new MailAddress(row.getString("mail_address")), row.getBoolean("web_viewing"));
	}

	/** A registration on its way to become an account. */
	record Awaiting(PersonId person, Optional<LoginId> loginId, MailAddress mail, boolean webViewing) {

		/** With the ID that was chosen on the page behind the link, if one was. */
		Awaiting with(Optional<LoginId> chosen) {
			return chosen.isEmpty() ? this : new Awaiting(this.person, chosen, this.mail, this.webViewing);
		}

		/** Without ID and address, so that no log can carry them. */
		@Override
		public String toString() {
			return "Awaiting[" + this.person + "]";
		}

	}

}
