package jp.mykempo.account.recovery;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.MailLinkCookies;
import jp.mykempo.access.TokenState;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.DeadLinkPage;
import jp.mykempo.account.core.DeadLinkPage.Journey;
import jp.mykempo.account.core.NewPasswordForm;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page behind the link of a password mail (F5). */
@Controller
class NewPasswordController {

	private final NewPassword newPassword;

	private final MailLinkCookies links;

	NewPasswordController(NewPassword newPassword, MailLinkCookies links) {
		this.newPassword = newPassword;
		this.links = links;
	}

	@GetMapping("/recovery/password")
	Answer form(HttpServletRequest request) {
		Optional<String> token = this.links.token(request);
		if (token.isEmpty()) {
			return DeadLinkPage.missing(Journey.PASSWORD);
		}
		return switch (this.newPassword.look(token.get())) {
			case LinkOutcome.Ready ready -> new NewPasswordPage(this.newPassword.shortest(), FieldErrors.none());
			case LinkOutcome.Dead dead -> DeadLinkPage.of(dead.state(), Journey.PASSWORD);
		};
	}

	@PostMapping("/recovery/password")
	Answer set(NewPasswordForm form, HttpServletRequest request, HttpServletResponse response) {
		Optional<String> token = this.links.token(request);
		if (token.isEmpty()) {
			return DeadLinkPage.missing(Journey.PASSWORD);
		}
		return switch (this.newPassword.look(token.get())) {
			case LinkOutcome.Ready ready -> set(form, ready.account(), token.get(), response);
			case LinkOutcome.Dead dead -> DeadLinkPage.of(dead.state(), Journey.PASSWORD);
		};
	}

	@GetMapping("/recovery/password/done")
	Answer done() {
		return new PasswordSetPage();
	}

	private Answer set(NewPasswordForm form, Account account, String token, HttpServletResponse response) {
		FieldErrors errors = FieldErrors.none();
		String password = form.take(errors, typed -> this.newPassword.check(account, typed));
		if (password == null) {
			return new NewPasswordPage(this.newPassword.shortest(), errors);
		}
		Optional<TokenState> dead = this.newPassword.set(token, password);
		if (dead.isPresent()) {
			return DeadLinkPage.of(dead.get(), Journey.PASSWORD);
		}
		this.links.forget(response);
		return Redirect.to("/recovery/password/done");
	}

}
