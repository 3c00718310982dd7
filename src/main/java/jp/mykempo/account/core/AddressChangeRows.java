package jp.mykempo.account.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.MailAddress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses that wait for their mail's link. */
@Repository
class AddressChangeRows {

	private final JdbcClient sql;

	AddressChangeRows(JdbcClient sql) {
		this.sql = sql;
	}

	/** From here to the end of the transaction nobody else begins or ends a change of this account. */
	boolean lock(AccountId account) {
		return this.sql.sql("select 1 from account.account where id = :id and state = 'open' for no key update")
			.param("id", account.value())
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	/** Ends what waits, if anything does, and erases its address. */
	boolean end(AccountId account, String outcome) {
		return this.sql.sql("""
				update account.address_change
				set outcome = case when expires_at <= now() then 'expired' else :outcome end,
					ended_at = now(), mail_address = null, mail_key = null
				where account_id = :id and outcome is null""")
			.param("id", account.value())
			.param("outcome", outcome)
			.update() > 0;
	}

	/** One that is just being used is not waited for. */
	void withdraw(Collection<AccountId> accounts) {
		this.sql.sql("""
				update account.address_change
				set outcome = 'withdrawn', ended_at = now(), mail_address = null, mail_key = null
				where id in (select id from account.address_change
					where account_id = any (:ids) and outcome is null for update skip locked)""")
			.param("ids", accounts.stream().map(AccountId::value).toArray(Long[]::new))
			.update();
	}

	PendingAddress add(AccountId account, MailAddress address, AddressReason reason) {
		return this.sql.sql("""
				insert into account.address_change (account_id, reason, mail_address, mail_key)
				values (:id, :reason, :address, :key)
				returning mail_address, reason, expires_at""")
			.param("id", account.value())
			.param("reason", reason.column())
			.param("address", address.text())
			.param("key", address.key())
			.query(AddressChangeRows::pending)
			.single();
	}

	Optional<PendingAddress> find(AccountId account) {
		return this.sql.sql("""
				select mail_address, reason, expires_at from account.address_change
				where account_id = :id and outcome is null and expires_at > now()""")
			.param("id", account.value())
			.query(AddressChangeRows::pending)
			.optional();
	}

	/** Another day for what waits. */
	Optional<PendingAddress> prolong(AccountId account) {
		return this.sql.sql("""
				update account.address_change set expires_at = now() + interval '24 hours'
				where account_id = :id and outcome is null and expires_at > now()
				returning mail_address, reason, expires_at""")
			.param("id", account.value())
			.query(AddressChangeRows::pending)
			.optional();
	}

	int expire() {
		return this.sql.sql("""
				update account.address_change
				set outcome = 'expired', ended_at = now(), mail_address = null, mail_key = null
				where outcome is null and expires_at <= now()""").update();
	}

	private static PendingAddress pending(ResultSet row, int index) throws SQLException {
		return new PendingAddress(new MailAddress(row.getString("mail_address")),
				AddressReason.of(row.getString("reason")), row.getObject("expires_at", OffsetDateTime.class).toInstant());
	}

}
