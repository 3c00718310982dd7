package jp.mykempo.account.recovery;

import java.util.Locale;

import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.Enquiries;
import jp.mykempo.account.core.PendingRegistrations;
import jp.mykempo.account.core.ResendOutcome;
import jp.mykempo.content.HelpTexts;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.site.Prose;

import org.springframework.stereotype.Component;

/** What somebody who was recognised can do (ID・パスワードを忘れた方). */
@Component
class Recovery {

	private final Accounts accounts;

	private final PendingRegistrations registrations;

	private final Enquiries enquiries;

	private final HelpTexts help;

	Recovery(Accounts accounts, PendingRegistrations registrations, Enquiries enquiries, HelpTexts help) {
		this.accounts = accounts;
		this.registrations = registrations;
		this.enquiries = enquiries;
		this.help = help;
	}

	/** How the person stands with us. */
	Standing standing(PersonId person) {
		return this.accounts.findOf(person)
			.<Standing>map(account -> new Standing.Registered(account, this.enquiries.findLatest(person)))
			.or(() -> this.registrations.find(person).map(Standing.Registering::new))
			.orElseGet(Standing.NotRegistered::new);
	}

	/** Sends the mail of a registration under way once more; false if there is none, or not today any more (R5). */
	boolean resendRegistrationMail(PersonId person) {
		return this.registrations.resend(person) instanceof ResendOutcome.Resent;
	}

	/** What to do about mail that does not arrive (R6, F8). */
	Prose help(Locale locale) {
		return this.help.mailThatDoesNotArrive(locale);
	}

}
