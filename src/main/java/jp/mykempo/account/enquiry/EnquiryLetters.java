package jp.mykempo.account.enquiry;

import java.time.Duration;
import java.util.Locale;

import jp.mykempo.access.DatabaseClock;
import jp.mykempo.access.LinkTokens;
import jp.mykempo.account.Correspondence;
import jp.mykempo.account.core.Account;
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

	/** Purpose of the links that stop an enquiry; their subject is {@link #SUBJECT} and its number. */
	static final String LINK = "enquiry-stop";

	static final String SUBJECT = "enquiry:";

	/** Longer than any enquiry waits for its printing. */
	private static final Duration LIFE = Duration.ofDays(60);

	private final Outbox outbox;

	private final Correspondence correspondence;

	private final LinkTokens tokens;

	private final DatabaseClock clock;

	private final PublicAddress address;

	private final SocietyProfile society;

	EnquiryLetters(Outbox outbox, Correspondence correspondence, LinkTokens tokens, DatabaseClock clock,
			PublicAddress address, SocietyProfile society) {
		this.outbox = outbox;
		this.correspondence = correspondence;
		this.tokens = tokens;
		this.clock = clock;
		this.address = address;
		this.society = society;
	}

	/** A number only: who it is, the staff look up by it. */
	void toDesk(long enquiry, PersonId person) {
		MailAddress desk = new MailAddress(this.society.mail().desk());
		this.outbox.add(Letter.of("account/enquiry-to-desk", desk, Locale.JAPANESE, "p:" + person.value())
			.with("number", String.valueOf(enquiry))
			.with("when", this.clock.now()));
	}

	/** To the registered address, if there is one, with the link that stops it. */
	void toMember(long enquiry, Account account) {
		if (account.mail().isEmpty()) {
			return;
		}
		String token = this.tokens.issue(LINK, SUBJECT + enquiry, LIFE);
		this.correspondence.write(account, "account/enquiry-received", letter -> letter.with("when", this.clock.now())
			.with("link", this.address.link("/recovery/stop?t=" + token)));
	}

}
