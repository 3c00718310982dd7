package jp.mykempo.account.registration;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.mykempo.access.Hashing;
import jp.mykempo.access.PasswordPolicy;
import jp.mykempo.account.core.IdentityForm;
import jp.mykempo.account.core.NewPasswordForm;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The second step: the form. What is well-formed goes on to the check page, the password as a hash. */
@Controller
class RegistrationFormController {

	private final RegistrationCookies cookies;

	private final PasswordPolicy policy;

	private final Hashing hashing;

	private final Clock clock;

	RegistrationFormController(RegistrationCookies cookies, PasswordPolicy policy, Hashing hashing, Clock clock) {
		this.cookies = cookies;
		this.policy = policy;
		this.hashing = hashing;
		this.clock = clock;
	}

	@GetMapping("/register/form")
	Answer show(HttpServletRequest request) {
		if (this.cookies.consent(request).isEmpty()) {
			return Redirect.to("/register");
		}
		return this.cookies.draft(request)
			.map(draft -> page(draft.who(), draft.rest(), mistakes(draft), true))
			.orElseGet(() -> page(IdentityForm.empty(), RegistrationForm.empty(), FieldErrors.none(), false));
	}

	@PostMapping("/register/form")
	Answer take(IdentityForm who, RegistrationForm rest, NewPasswordForm password, HttpServletRequest request,
			HttpServletResponse response) {
		if (this.cookies.consent(request).isEmpty()) {
			return Redirect.to("/register");
		}
		FieldErrors errors = FieldErrors.none();
		RegistrationClaim claim = rest.toClaim(who, new PasswordEntry.Typed(password, this.policy), errors,
				PeopleTime.today(this.clock));
		if (claim == null) {
			this.cookies.keep(response, Draft.unfinished(who, rest));
			return page(who, rest, errors, true);
		}
		this.cookies.keep(response, Draft.ready(claim, who.birthDate(), this.hashing.hash(password.password())));
		return Redirect.to("/register/check");
	}

	private RegistrationFormPage page(IdentityForm who, RegistrationForm rest, FieldErrors errors, boolean again) {
		return new RegistrationFormPage(who, rest, errors, again, this.policy.shortest());
	}

	/** Somebody else has the ID: told here, since the form itself says nothing about others (R9). */
	private static FieldErrors mistakes(Draft draft) {
		boolean taken = draft.refusal() != null && draft.refusal().kind() == Refusal.Kind.LOGIN_TAKEN;
		return taken ? FieldErrors.at("login", "account.registration.login.taken", draft.rest().login())
				: FieldErrors.none();
	}

}
