package jp.mykempo.account.recovery;

import java.util.Optional;

import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts whose password a mail's link can set. */
@Repository
class RecoverableAccounts {

	private final JdbcClient sql;

	private final Accounts accounts;

	RecoverableAccounts(JdbcClient sql, Accounts accounts) {
		this.sql = sql;
		this.accounts = accounts;
	}

	/** The open account, if the newest link went to the address that it has now. */
	Optional<Account> findByLink(String principal) {
		return find(principal, "");
	}

	/** The same, kept as it is until the transaction's end. */
	Optional<Account> lockByLink(String principal) {
		return find(principal, " for update of a");
	}

	private Optional<Account> find(String principal, String lock) {
		return this.sql.sql("""
				select a.person_id from account.account a
				where a.id = :id and a.state = 'open'
					and a.mail_key = (select mail_key from account.recovery_mail
						where account_id = a.id and kind = 'password' order by id desc limit 1)""" + lock)
			.param("id", Account.idOf(principal).value())
			.query(Long.class)
			.optional()
			.flatMap(person -> this.accounts.findOf(new PersonId(person)));
	}

	/**
	 * The new password. The link has verified the address: it opens the account, unless another one opens with it
	 * already (R9).
	 */
	void write(Account account, String verifier) {
		releaseFromOwnClosed(account);
		this.sql.sql("""
				update account.account a set password_hash = :verifier, mail_state = 'verified',
					logs_in_by_mail = a.logs_in_by_mail or not exists (select from account.account o
						where o.id <> a.id and (o.logs_in_by_mail and o.mail_key = a.mail_key or o.login_key = a.mail_key))
				where id = :id
				""").param("verifier", verifier).param("id", account.id().value()).update();
	}

	/** A closed account of one's own does not block the address (C7). */
	private void releaseFromOwnClosed(Account account) {
		this.sql.sql("""
				update account.account c set logs_in_by_mail = false
				from account.account a
				where a.id = :id and c.person_id = a.person_id and c.state = 'closed' and c.mail_key = a.mail_key
					and c.login_id is not null
				""").param("id", account.id().value()).update();
	}

}
