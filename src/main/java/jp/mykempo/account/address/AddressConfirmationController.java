package jp.mykempo.account.address;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.MailLinkCookies;
import jp.mykempo.account.core.AddressReason;
import jp.mykempo.account.core.ChosenLoginIds;
import jp.mykempo.account.core.DeadLinkPage;
import jp.mykempo.account.core.DeadLinkPage.Journey;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page behind the link that confirms an address; in any browser, logged in or not (K2). */
@Controller
class AddressConfirmationController {

	private final AddressConfirmation confirmation;

	private final MailLinkCookies links;

	private final ChosenLoginIds chosenIds;

	AddressConfirmationController(AddressConfirmation confirmation, MailLinkCookies links, ChosenLoginIds chosenIds) {
		this.confirmation = confirmation;
		this.links = links;
		this.chosenIds = chosenIds;
	}

	@GetMapping("/address/confirm")
	Answer show(HttpServletRequest request) {
		return this.links.token(request)
			.map(token -> answer(this.confirmation.look(token), "", FieldErrors.none()))
			.orElseGet(() -> DeadLinkPage.missing(Journey.ADDRESS));
	}

	@PostMapping("/address/confirm")
	Answer confirm(ConfirmForm form, HttpServletRequest request, HttpServletResponse response) {
		Optional<String> token = this.links.token(request);
		if (token.isEmpty()) {
			return DeadLinkPage.missing(Journey.ADDRESS);
		}
		FieldErrors errors = FieldErrors.none();
		Optional<LoginId> chosen = form.toLoginId(errors).filter(id -> isNotPassword(token.get(), id, errors));
		Answer answer = answer(this.confirmation.confirm(token.get(), chosen), form.loginId(), errors);
		if (answer instanceof Redirect) {
			this.links.forget(response);
		}
		return answer;
	}

	@GetMapping("/address/confirmed/{reason}")
	Answer confirmed(@PathVariable String reason) {
		return switch (reason) {
			case "former-system", "login-notice" -> new ConfirmedPage(true);
			case "changed" -> new ConfirmedPage(false);
			default -> throw new NotHere();
		};
	}

	private boolean isNotPassword(String token, LoginId chosen, FieldErrors errors) {
		boolean password = this.chosenIds.isPasswordOfAccount(token, chosen);
		if (password) {
			errors.add("loginId", "account.core.loginId.password");
		}
		return !password;
	}

	private static Answer answer(ConfirmationOutcome outcome, String loginId, FieldErrors errors) {
		return switch (outcome) {
			case ConfirmationOutcome.Confirmed(AddressReason reason) ->
				Redirect.to("/address/confirmed/" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
			case ConfirmationOutcome.Ready(MailAddress address, boolean needed) ->
				new ConfirmPage(address.text(), needed, loginId, errors);
			case ConfirmationOutcome.LoginIdTaken(MailAddress address) -> new ConfirmPage(address.text(), true, loginId,
					FieldErrors.at("loginId", "account.address.loginId.taken"));
			case ConfirmationOutcome.Dead(var state) -> DeadLinkPage.of(state, Journey.ADDRESS);
		};
	}

}
