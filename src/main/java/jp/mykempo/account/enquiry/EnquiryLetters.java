package jp.mykempo.account.enquiry;

import java.util.Locale;

import jp.mykempo.access.DatabaseClock;
import jp.mykempo.account.Correspondence;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.EnquiryLinks;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.mail.Letter;
import jp.mykempo.mail.Outbox;
import jp.mykempo.site.SocietyProfile;
import jp.mykempo.storage.PublicAddress;

import org.springframework.stereotype.Component;

/** Tells the desk and the member of an enquiry (F6). */
@Component
class EnquiryLetters {

	private final Outbox outbox;

	private final Correspondence correspondence;

	private final EnquiryLinks links;

	private final DatabaseClock clock;

	private final PublicAddress address;

	private final SocietyProfile society;

	EnquiryLetters(Outbox outbox, Correspondence correspondence, EnquiryLinks links, DatabaseClock clock,
			PublicAddress address, SocietyProfile society) {
		this.outbox = outbox;
		this.correspondence = correspondence;
		this.links = links;
		this.clock = clock;
		this.address = address;
		this.society = society;
	}

	/** A number and where to look it up: whose it is, the mail does not tell. */
	void toDesk(long enquiry, PersonId person) {
		MailAddress desk = new MailAddress(this.society.mail().desk());
		this.outbox.add(Letter.of("account/enquiry-to-desk", desk, Locale.JAPANESE, "p:" + person.value())
			.with("number", String.valueOf(enquiry))
			.with("when", this.clock.now())
			.with("link", this.address.link("/office/enquiries/" + enquiry)));
	}

	/** To the registered address, if there is one, with the link that stops it. */
	void toMember(long enquiry, Account account) {
		if (account.mail().isEmpty()) {
			return;
		}
		this.correspondence.write(account, "account/enquiry-received", letter -> letter.with("when", this.clock.now())
			.with("link", this.links.link(enquiry)));
	}

}
