package jp.mykempo.account.recovery;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jp.mykempo.account.core.MailState;
import jp.mykempo.account.core.RecognisedPersonCookies;
import jp.mykempo.account.core.RegisteredMail;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks, sends, and says so (F3–F5, F7, F8). */
@Controller
class RecoveryMailController {

	private final Recovery recovery;

	private final RecoveryMails mails;

	private final RecognisedPersonCookies recognised;

	RecoveryMailController(Recovery recovery, RecoveryMails mails, RecognisedPersonCookies recognised) {
		this.recovery = recovery;
		this.mails = mails;
		this.recognised = recognised;
	}

	@GetMapping("/recovery/id-mail")
	Answer askId(HttpServletRequest request) {
		return ask(RecoveryMail.LOGIN_ID, request);
	}

	@PostMapping("/recovery/id-mail")
	Answer sendId(HttpServletRequest request) {
		return send(RecoveryMail.LOGIN_ID, request);
	}

	@GetMapping("/recovery/id-mail/sent")
	Answer idSent(Locale locale) {
		return new MailSentPage(RecoveryMail.LOGIN_ID, this.recovery.help(locale));
	}

	@GetMapping("/recovery/password-mail")
	Answer askPassword(HttpServletRequest request) {
		return ask(RecoveryMail.PASSWORD, request);
	}

	@PostMapping("/recovery/password-mail")
	Answer sendPassword(HttpServletRequest request) {
		return send(RecoveryMail.PASSWORD, request);
	}

	@GetMapping("/recovery/password-mail/sent")
	Answer passwordSent(Locale locale) {
		return new MailSentPage(RecoveryMail.PASSWORD, this.recovery.help(locale));
	}

	private Answer ask(RecoveryMail mail, HttpServletRequest request) {
		Optional<PersonId> person = this.recognised.person(request);
		if (person.isEmpty()) {
			return Redirect.to("/recovery");
		}
		if (!(this.recovery.standing(person.get()) instanceof Standing.Registered registered)) {
			return Redirect.to("/recovery/choice");
		}
		Optional<RegisteredMail> address = registered.account().mail();
		return address.isEmpty() ? new NoAddressPage(mail)
				: new ConfirmMailPage(mail, MaskedAddress.of(address.get().address()),
						address.get().state() == MailState.BOUNCED);
	}

	private Answer send(RecoveryMail mail, HttpServletRequest request) {
		Optional<PersonId> person = this.recognised.person(request);
		if (person.isEmpty()) {
			return Redirect.to("/recovery");
		}
		return switch (this.mails.send(mail, person.get())) {
			case MailOutcome.Sent sent -> Redirect.to(mail.path() + "/sent");
			case MailOutcome.NoAddress none -> new NoAddressPage(mail);
			case MailOutcome.TooMany many -> new TooManyMailsPage(mail, many.limit(), many.from());
			case MailOutcome.NoAccount gone -> Redirect.to("/recovery/choice");
		};
	}

}
