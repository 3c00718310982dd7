package jp.mykempo.account.registration;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.mykempo.access.MailLinkCookies;
import jp.mykempo.account.core.ChosenLoginIds;
import jp.mykempo.account.core.DeadLinkPage;
import jp.mykempo.account.core.DeadLinkPage.Journey;
import jp.mykempo.account.registration.ConfirmPage.Asking;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The last step, behind the mail's link: opening it changes nothing, the button completes (R5, K2). */
@Controller
class RegistrationConfirmController {

	private final MailLinkCookies links;

	private final RegistrationCookies cookies;

	private final Completion completion;

	private final ChosenLoginIds chosenIds;

	RegistrationConfirmController(MailLinkCookies links, RegistrationCookies cookies, Completion completion,
			ChosenLoginIds chosenIds) {
		this.links = links;
		this.cookies = cookies;
		this.completion = completion;
		this.chosenIds = chosenIds;
	}

	@GetMapping("/register/confirm")
	Answer look(HttpServletRequest request) {
		Optional<String> token = this.links.token(request);
		if (token.isEmpty()) {
			return DeadLinkPage.missing(Journey.REGISTRATION);
		}
		return switch (this.completion.look(token.get())) {
			case LinkOutcome.Ready ready -> ConfirmPage.asking(Asking.NOTHING);
			case CompletionOutcome.Obstacle obstacle -> page(obstacle, new ConfirmForm(null));
		};
	}

	@PostMapping("/register/confirm")
	Answer complete(ConfirmForm form, HttpServletRequest request, HttpServletResponse response) {
		Optional<String> token = this.links.token(request);
		if (token.isEmpty()) {
			return DeadLinkPage.missing(Journey.REGISTRATION);
		}
		FieldErrors errors = FieldErrors.none();
		Optional<LoginId> chosen = form.chosen(errors).filter(id -> isNotPassword(token.get(), id, errors));
		if (errors.any()) {
			return new ConfirmPage(Asking.ADDRESS_IN_USE, form.shown(), errors);
		}
		return switch (this.completion.complete(token.get(), chosen)) {
			case CompletionOutcome.Completed completed -> {
				this.links.forget(response);
				this.cookies.forget(response);
				yield Redirect.to("/register/done");
			}
			case CompletionOutcome.Obstacle obstacle -> page(obstacle, form);
		};
	}

	@GetMapping("/register/done")
	Answer done() {
		return new DonePage();
	}

	private boolean isNotPassword(String token, LoginId chosen, FieldErrors errors) {
		boolean password = this.chosenIds.isPasswordOfRegistration(token, chosen);
		if (password) {
			errors.add("login", "account.core.loginId.password");
		}
		return !password;
	}

	private static Answer page(CompletionOutcome.Obstacle obstacle, ConfirmForm form) {
		return switch (obstacle) {
			case CompletionOutcome.Dead(var state) -> DeadLinkPage.of(state, Journey.REGISTRATION);
			case CompletionOutcome.AlreadyRegistered registered ->
				new RefusalPage(Refusal.of(Refusal.Kind.REGISTERED), false);
			case CompletionOutcome.NotCovered notCovered -> new RefusalPage(Refusal.of(Refusal.Kind.NOT_COVERED), false);
			case CompletionOutcome.LoginIdNeeded needed -> ConfirmPage.asking(Asking.ADDRESS_IN_USE);
			case CompletionOutcome.LoginIdTaken taken -> form.login() == null ? ConfirmPage.asking(Asking.LOGIN_TAKEN)
					: new ConfirmPage(Asking.LOGIN_TAKEN, form.shown(),
							FieldErrors.at("login", "account.registration.login.taken", form.shown()));
		};
	}

}
