package jp.mykempo.account.registration;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import jp.mykempo.account.core.PendingRegistration;
import jp.mykempo.account.core.ResendOutcome;
import jp.mykempo.content.HelpTexts;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The fourth step: waiting for the mail, which can be sent once more. */
@Controller
class RegistrationSentController {

	private final RegistrationCookies cookies;

	private final SentRegistrations registrations;

	private final HelpTexts help;

	RegistrationSentController(RegistrationCookies cookies, SentRegistrations registrations, HelpTexts help) {
		this.cookies = cookies;
		this.registrations = registrations;
		this.help = help;
	}

	@GetMapping("/register/sent")
	Answer show(@RequestParam(defaultValue = "") String again, HttpServletRequest request, Locale locale) {
		List<String> references = this.cookies.references(request);
		return references.isEmpty() ? Redirect.to("/register")
				: answer(this.registrations.standing(references), again.equals("sent"), locale);
	}

	@PostMapping("/register/sent")
	Answer resend(HttpServletRequest request) {
		return switch (this.registrations.resend(this.cookies.references(request))) {
			case ResendOutcome.Resent resent -> Redirect.to("/register/sent?again=sent");
			case ResendOutcome.NoMoreToday none -> Redirect.to("/register/sent");
			case ResendOutcome.NothingPending nothing -> Redirect.to("/register/sent");
		};
	}

	private Answer answer(SentStanding standing, boolean resent, Locale locale) {
		return switch (standing) {
			case SentStanding.Waiting(PendingRegistration registration) -> new SentPage(registration.mail().text(),
					PeopleTime.moment(registration.expiresAt(), locale), registration.resendsLeft(), resent,
					SentPage.hints(this.help.mailThatDoesNotArrive(locale)));
			case SentStanding.Over(SentStanding.End end) -> new OverPage(end);
		};
	}

}
