package jp.mykempo.account.recovery;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.account.core.IdentityForm;
import jp.mykempo.account.core.IdentityMatching;
import jp.mykempo.account.core.IdentityOutcome;
import jp.mykempo.account.core.PendingRegistration;
import jp.mykempo.account.core.RecognisedPersonCookies;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.membership.Identity;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Who somebody is, and what was forgotten (F1, F2). */
@Controller
class RecoveryController {

	private final IdentityMatching matching;

	private final Recovery recovery;

	private final RecognisedPersonCookies recognised;

	private final Clock clock;

	RecoveryController(IdentityMatching matching, Recovery recovery, RecognisedPersonCookies recognised, Clock clock) {
		this.matching = matching;
		this.recovery = recovery;
		this.recognised = recognised;
		this.clock = clock;
	}

	@GetMapping("/recovery")
	Answer form() {
		return IdentityPage.empty();
	}

	@PostMapping("/recovery")
	Answer match(IdentityForm form, HttpServletRequest request, HttpServletResponse response) {
		FieldErrors errors = FieldErrors.none();
		Identity identity = form.toIdentity(errors, PeopleTime.today(this.clock));
		if (identity == null) {
			return IdentityPage.wrong(form, errors);
		}
		return switch (this.matching.match(identity, request.getRemoteAddr())) {
			case IdentityOutcome.Found found -> {
				this.recognised.keep(response, found.member().personId());
				yield Redirect.to("/recovery/choice");
			}
			case IdentityOutcome.Refused refused -> IdentityPage.refused(form, refused);
		};
	}

	@GetMapping("/recovery/choice")
	Answer choice(HttpServletRequest request) {
		Optional<PersonId> person = this.recognised.person(request);
		if (person.isEmpty()) {
			return Redirect.to("/recovery");
		}
		return switch (this.recovery.standing(person.get())) {
			case Standing.Registered registered -> new ChoicePage(registered.enquiry());
			case Standing.Registering registering -> pending(registering.registration(), false);
			case Standing.NotRegistered none -> new NotRegisteredPage();
		};
	}

	@PostMapping("/recovery/registration-mail")
	Answer resend(HttpServletRequest request) {
		Optional<PersonId> person = this.recognised.person(request);
		if (person.isEmpty()) {
			return Redirect.to("/recovery");
		}
		if (this.recovery.resendRegistrationMail(person.get())) {
			return Redirect.to("/recovery/registration-mail/sent");
		}
		return this.recovery.standing(person.get()) instanceof Standing.Registering(PendingRegistration registration)
				? pending(registration, true) : Redirect.to("/recovery/choice");
	}

	@GetMapping("/recovery/registration-mail/sent")
	Answer resent(Locale locale) {
		return new ResentPage(this.recovery.help(locale));
	}

	private static PendingPage pending(PendingRegistration registration, boolean refused) {
		return new PendingPage(registration.expiresAt(), !refused && registration.resendsLeft() > 0, refused);
	}

}
