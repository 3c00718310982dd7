package jp.mykempo.account.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.mykempo.access.PasswordOwner;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.membership.Members;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts whose password a mail's link can set. */
@Repository
class RecoverableAccounts {

	private final JdbcClient sql;

	private final Accounts accounts;

	private final Members members;

	RecoverableAccounts(JdbcClient sql, Accounts accounts, Members members) {
		this.sql = sql;
		this.accounts = accounts;
		this.members = members;
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
			.param("id", Long.parseLong(principal.substring("m:".length())))
			.query(Long.class)
			.optional()
			.flatMap(person -> this.accounts.findOf(new PersonId(person)));
	}

	/** What the new password must not be made of. */
	PasswordOwner owner(Account account, LocalDate today) {
		List<String> ids = Stream
			.concat(account.chosenLoginId().stream(), account.mail().stream().map(mail -> mail.address().text()))
			.toList();
		return this.members.find(account.person(), today)
			.map(member -> new PasswordOwner(ids, List.of(member.kana().text(), member.name()),
					List.of(member.symbolNumber().symbol(), member.symbolNumber().number()),
					member.birthDate().value()))
			.orElseGet(() -> new PasswordOwner(ids, List.of(), List.of(), null));
	}

	/**
	 * The new password. The link has verified the address: it opens the account, unless another one opens with it
	 * already (R9). A change of address that waits is withdrawn, since somebody else may have begun it.
	 */
	void write(Account account, String verifier) {
		releaseFromOwnClosed(account);
		this.sql.sql("""
				update account.account a set password_hash = :verifier, mail_state = 'verified',
					logs_in_by_mail = a.logs_in_by_mail or not exists (select from account.account o
						where o.id <> a.id and (o.logs_in_by_mail and o.mail_key = a.mail_key or o.login_key = a.mail_key))
				where id = :id
				""").param("verifier", verifier).param("id", account.id().value()).update();
		this.sql.sql("""
				update account.address_change
				set outcome = 'withdrawn', ended_at = now(), mail_address = null, mail_key = null
				where account_id = :id and outcome is null
				""").param("id", account.id().value()).update();
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
