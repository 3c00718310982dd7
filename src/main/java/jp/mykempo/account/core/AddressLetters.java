package jp.mykempo.account.core;

import jp.mykempo.kernel.MailAddress;
import jp.mykempo.mail.Letter;
import jp.mykempo.mail.Outbox;
import jp.mykempo.storage.PublicAddress;

import org.springframework.stereotype.Component;

/** The letter that asks to confirm an address; it goes to the address itself, not to the registered one. */
@Component
class AddressLetters {

	private final Outbox outbox;

	private final MemberNames names;

	private final PublicAddress site;

	AddressLetters(Outbox outbox, MemberNames names, PublicAddress site) {
		this.outbox = outbox;
		this.names = names;
		this.site = site;
	}

	void askToConfirm(Account account, PendingAddress pending, String token) {
		MailAddress to = pending.address();
		this.outbox.add(Letter.of("account/address-confirm", to, account.language(), account.principal())
			.with("name", this.names.of(account.person()))
			.with("link", this.site.link("/address/confirm?t=" + token))
			.until(pending.until()));
	}

}
