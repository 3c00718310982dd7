package jp.mykempo.account.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.site.NotHere;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open accounts, for reading. Each journey writes what it changes by statements of its own. */
@Repository
public class Accounts {

	private static final String SELECT = """
			select id, person_id, login_id, mail_address, mail_state, logs_in_by_mail, language, origin,
			       consent_version, last_login_at
			from account.account where state = 'open' and\s""";

	private final JdbcClient sql;

	public Accounts(JdbcClient sql) {
		this.sql = sql;
	}

	/** The open account of a person. */
	public Optional<Account> findOf(PersonId person) {
		return this.sql.sql(SELECT + "person_id = :person")
			.param("person", person.value())
			.query(Accounts::account)
			.optional();
	}

	/** The same, kept as it is until the transaction's end, so that what happens to it comes one after another. */
	public Optional<Account> lockOf(PersonId person) {
		return this.sql.sql(SELECT + "person_id = :person for update")
			.param("person", person.value())
			.query(Accounts::account)
			.optional();
	}

	/**
	 * An account that is known to be open.
	 * @throws NotHere if it has been closed in the meantime
	 */
	public Account get(AccountId id) {
		return this.sql.sql(SELECT + "id = :id")
			.param("id", id.value())
			.query(Accounts::account)
			.optional()
			.orElseThrow(NotHere::new);
	}

	private static Account account(ResultSet row, int index) throws SQLException {
		return new Account(new AccountId(row.getLong("id")), new PersonId(row.getLong("person_id")),
				Optional.ofNullable(row.getString("login_id")), mail(row), Locale.of(row.getString("language")),
				row.getString("origin").equals("former-system"), Optional.ofNullable(row.getString("consent_version")),
				Optional.ofNullable(row.getTimestamp("last_login_at")).map(Timestamp::toInstant));
	}

	private static Optional<RegisteredMail> mail(ResultSet row) throws SQLException {
		String address = row.getString("mail_address");
		return address == null ? Optional.empty()
				: Optional.of(new RegisteredMail(new MailAddress(address), MailState.of(row.getString("mail_state")),
						row.getBoolean("logs_in_by_mail")));
	}

}
