package jp.mykempo.account.settings;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.BrowserCookies;
import jp.mykempo.access.BrowserSession;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.NewPasswordForm;
import jp.mykempo.account.core.PasswordRules;
import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 「パスワード変更」 (M2): the session at hand goes on, under a new id. */
@Controller
class PasswordController {

	private final Accounts accounts;

	private final PasswordRules rules;

	private final PasswordChange change;

	private final BrowserCookies browsers;

	private final ProvedSession session;

	PasswordController(Accounts accounts, PasswordRules rules, PasswordChange change, BrowserCookies browsers,
			ProvedSession session) {
		this.accounts = accounts;
		this.rules = rules;
		this.change = change;
		this.browsers = browsers;
		this.session = session;
	}

	@GetMapping("/settings/password")
	Answer show(@AuthenticationPrincipal SignedInMember member) {
		return page(this.accounts.get(member.account()), FieldErrors.none());
	}

	@PostMapping("/settings/password")
	Answer change(@AuthenticationPrincipal SignedInMember member, CurrentPasswordForm form, NewPasswordForm next,
			HttpServletRequest request, HttpServletResponse response) {
		Account account = this.accounts.get(member.account());
		FieldErrors errors = form.check(next, password -> this.rules.check(account, password));
		if (errors.any()) {
			return page(account, errors);
		}
		UUID current = BrowserSession.current(request.getSession());
		return switch (this.change.change(account, new PasswordChange.Claim(form.current(), next.password(),
				this.browsers.fingerprint(request), current))) {
			case PasswordAnswer.Refused refused -> page(account, Refusals.at("current", refused));
			case PasswordAnswer.Right right -> {
				request.changeSessionId();
				this.session.proved(request, response, member);
				yield Redirect.to("/settings/password/done");
			}
		};
	}

	@GetMapping("/settings/password/done")
	Answer done() {
		return new PasswordDonePage();
	}

	private Answer page(Account account, FieldErrors errors) {
		return new PasswordPage(this.rules.shortest(), account.loginId(), errors);
	}

}
