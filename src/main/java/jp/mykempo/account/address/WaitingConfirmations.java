package jp.mykempo.account.address;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.account.core.AddressReason;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what waits behind a link, and writes what its button does to the account. */
@Repository
class WaitingConfirmations {

	private final JdbcClient sql;

	WaitingConfirmations(JdbcClient sql) {
		this.sql = sql;
	}

	Optional<WaitingConfirmation> find(AccountId account) {
		return query(account, "");
	}

	/** The same; nobody else changes the account until the transaction ends. */
	Optional<WaitingConfirmation> findForUpdate(AccountId account) {
		return query(account, " for no key update of a");
	}

	/** Taken: another account opens with this address, or has an imported ID that reads like it (R9). */
	private Optional<WaitingConfirmation> query(AccountId account, String lock) {
		return this.sql.sql("""
				select a.id, a.person_id, a.language, c.reason, c.mail_address, a.mail_address as former,
					a.login_id is not null as has_login_id,
					exists (select from account.account o
						where o.id <> a.id and (o.logs_in_by_mail and o.mail_key = c.mail_key
							or o.login_key = c.mail_key)) as taken
				from account.account a
				join account.address_change c on c.account_id = a.id and c.outcome is null and c.expires_at > now()
				where a.id = :id and a.state = 'open'""" + lock)
			.param("id", account.value())
			.query(WaitingConfirmations::waiting)
			.optional();
	}

	private static WaitingConfirmation waiting(ResultSet row, int index) throws SQLException {
		return new WaitingConfirmation(new AccountId(row.getLong("id")), new PersonId(row.getLong("person_id")),
				Locale.of(row.getString("language")), AddressReason.of(row.getString("reason")),
				new MailAddress(row.getString("mail_address")),
				Optional.ofNullable(row.getString("former")).map(MailAddress::new), row.getBoolean("has_login_id"),
				row.getBoolean("taken"));
	}

	boolean isLoginIdTaken(LoginId chosen) {
		return this.sql.sql("""
				select exists (select from account.account
					where login_key = :key or logs_in_by_mail and mail_key = :key)""")
			.param("key", chosen.key())
			.query(Boolean.class)
			.single();
	}

	/**
	 * The address is the account's. The first account that confirms an address opens with it; the unique index decides
	 * between two at once.
	 */
	void write(WaitingConfirmation waiting, Optional<LoginId> chosen) {
		this.sql.sql("""
				update account.account set mail_address = :address, mail_key = :key, mail_state = 'verified',
					logs_in_by_mail = :opens, login_id = coalesce(login_id, :login),
					login_key = coalesce(login_key, :loginKey)
				where id = :id and state = 'open'""")
			.param("id", waiting.account().value())
			.param("address", waiting.address().text())
			.param("key", waiting.address().key())
			.param("opens", !waiting.taken())
			.param("login", chosen.map(LoginId::text).orElse(null), Types.VARCHAR)
			.param("loginKey", chosen.map(LoginId::key).orElse(null), Types.VARCHAR)
			.update();
	}

}
