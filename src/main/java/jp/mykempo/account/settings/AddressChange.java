package jp.mykempo.account.settings;

import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.AddressChanges;
import jp.mykempo.account.core.AddressLetter;
import jp.mykempo.account.core.AddressReason;
import jp.mykempo.account.core.MailState;
import jp.mykempo.kernel.MailAddress;

import org.springframework.stereotype.Component;

/** Begins a change of the e-mail address (メールアドレス変更, M3); it is completed behind the link in the mail. */
@Component
class AddressChange {

	private final AddressChanges changes;

	AddressChange(AddressChanges changes) {
		this.changes = changes;
	}

	/** Whether the account has this address already, confirmed. */
	boolean isRegistered(Account account, MailAddress address) {
		return account.mail()
			.filter(mail -> mail.state() == MailState.VERIFIED && mail.address().key().equals(address.key()))
			.isPresent();
	}

	/** The registered address as text; empty where there is none. */
	static String registered(Account account) {
		return account.mail().map(mail -> mail.address().text()).orElse("");
	}

	AddressLetter begin(Account account, MailAddress address) {
		return this.changes.begin(account, address, AddressReason.CHANGED);
	}

}
