package jp.mykempo.account.core;

import java.util.Collection;

import jp.mykempo.access.LinkTokens;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.postcards.Withdrawal;

import org.springframework.stereotype.Component;

/** What is under way for accounts, withdrawn at once where they end: links, an address, an enquiry, postcards. */
@Component
public class Pending {

	private final LinkTokens links;

	private final AddressChanges changes;

	private final Enquiries enquiries;

	private final Postcards postcards;

	private final OneTimePasswords oneTimePasswords;

	Pending(LinkTokens links, AddressChanges changes, Enquiries enquiries, Postcards postcards,
			OneTimePasswords oneTimePasswords) {
		this.links = links;
		this.changes = changes;
		this.enquiries = enquiries;
		this.postcards = postcards;
		this.oneTimePasswords = oneTimePasswords;
	}

	/**
	 * In the transaction that closes or deletes the accounts, which are locked and still there. Links, addresses and
	 * enquiries that are just being used by somebody are not waited for: whoever uses them finds the account closed.
	 */
	public void withdraw(Collection<AccountId> accounts, Withdrawal reason) {
		this.links.withdraw(accounts.stream().map(Account::principal).toList());
		this.changes.withdraw(accounts);
		this.postcards.withdraw(accounts, reason);
		this.oneTimePasswords.withdraw(accounts);
		this.enquiries.stopOf(accounts);
	}

}
