package jp.mykempo.account.registration;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.mykempo.account.core.NewRegistration;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The third step: everything at a glance, and the button that sends it. */
@Controller
class RegistrationCheckController {

	private final RegistrationCookies cookies;

	private final Registration registration;

	private final Clock clock;

	RegistrationCheckController(RegistrationCookies cookies, Registration registration, Clock clock) {
		this.cookies = cookies;
		this.registration = registration;
		this.clock = clock;
	}

	@GetMapping("/register/check")
	Answer show(HttpServletRequest request, Locale locale) {
		return sendable(request).flatMap(this::claim)
			.<Answer>map(ready -> CheckPage.of(ready.claim(), ready.draft().reference(), locale))
			.orElseGet(() -> Redirect.to("/register/form"));
	}

	@PostMapping("/register/check")
	Answer send(@RequestParam(defaultValue = "") String reference, HttpServletRequest request,
			HttpServletResponse response, Locale locale) {
		Optional<Ready> ready = sendable(request).flatMap(this::claim);
		Optional<Consent> consent = this.cookies.consent(request);
		if (ready.isEmpty() || consent.isEmpty()) {
			return Redirect.to("/register/form");
		}
		Draft draft = ready.get().draft();
		if (!draft.reference().equals(reference)) {
			return Redirect.to("/register/check");
		}
		return answer(this.registration.begin(ready.get().claim(), draft.passwordHash(), new NewRegistration.Request(
				reference, consent.get().version(), consent.get().moment(), locale), request.getRemoteAddr()), draft,
				response);
	}

	@GetMapping("/register/refused")
	Answer refused(HttpServletRequest request) {
		return this.cookies.draft(request)
			.filter(draft -> draft.refusal() != null)
			.<Answer>map(draft -> new RefusalPage(draft.refusal(), true))
			.orElseGet(() -> Redirect.to("/register/form"));
	}

	private Answer answer(BeginOutcome outcome, Draft draft, HttpServletResponse response) {
		return switch (outcome) {
			case BeginOutcome.LetterSent sent -> {
				this.cookies.sent(response, draft.reference());
				yield Redirect.to("/register/sent");
			}
			case BeginOutcome.NotRecognised(var why) -> refuse(draft, Refusal.of(why), response);
			case BeginOutcome.AlreadyRegistered registered ->
				refuse(draft, Refusal.of(Refusal.Kind.REGISTERED), response);
			case BeginOutcome.TooYoung(int age) -> refuse(draft, Refusal.tooYoung(age), response);
			case BeginOutcome.TooOften often -> refuse(draft, Refusal.of(Refusal.Kind.TOO_OFTEN), response);
			case BeginOutcome.LoginIdTaken taken -> {
				this.cookies.keep(response, draft.refused(Refusal.of(Refusal.Kind.LOGIN_TAKEN)));
				yield Redirect.to("/register/form");
			}
		};
	}

	private Answer refuse(Draft draft, Refusal why, HttpServletResponse response) {
		this.cookies.keep(response, draft.refused(why));
		return Redirect.to("/register/refused");
	}

	private Optional<Draft> sendable(HttpServletRequest request) {
		return this.cookies.consent(request).flatMap(given -> this.cookies.draft(request)).filter(Draft::sendable);
	}

	private Optional<Ready> claim(Draft draft) {
		return Optional
			.ofNullable(draft.rest()
				.toClaim(draft.who(), new PasswordEntry.Settled(), FieldErrors.none(), PeopleTime.today(this.clock)))
			.map(claim -> new Ready(draft, claim));
	}

	/** A draft that can be sent, and what it claims. */
	private record Ready(Draft draft, RegistrationClaim claim) {
	}

}
