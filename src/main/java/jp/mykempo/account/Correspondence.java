package jp.mykempo.account;

import java.util.function.UnaryOperator;

import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.MemberNames;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.mail.Letter;
import jp.mykempo.mail.Outbox;

import org.springframework.stereotype.Component;

/**
 * Writes to members: to the address and in the language of their account, beginning with their name. Members without
 * an address get no mail; whoever calls need not ask. Joins the caller's transaction.
 * <pre>correspondence.write(account, "account/password-changed", letter -> letter.with("when", now));</pre>
 */
@Component
public class Correspondence {

	private final Accounts accounts;

	private final MemberNames names;

	private final Outbox outbox;

	Correspondence(Accounts accounts, MemberNames names, Outbox outbox) {
		this.accounts = accounts;
		this.names = names;
		this.outbox = outbox;
	}

	/** A letter to the account's address, with what its text needs beside the name. */
	public void write(AccountId account, String kind, UnaryOperator<Letter> values) {
		write(this.accounts.get(account), kind, values);
	}

	/** The same for an account that has been read already. */
	public void write(Account account, String kind, UnaryOperator<Letter> values) {
		account.mail().ifPresent(mail -> {
			Letter letter = Letter.of(kind, mail.address(), account.language(), account.principal())
				.with("name", this.names.of(account.person()));
			this.outbox.add(values.apply(letter));
		});
	}

}
