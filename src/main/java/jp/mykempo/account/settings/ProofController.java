package jp.mykempo.account.settings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.BrowserCookies;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.LocalPath;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for the password once more before something that could lock the owner out, and goes on to it (P8). */
@Controller
class ProofController {

	private final Accounts accounts;

	private final PasswordQuestion question;

	private final BrowserCookies browsers;

	private final ProvedSession session;

	private final AuditTrail trail;

	ProofController(Accounts accounts, PasswordQuestion question, BrowserCookies browsers, ProvedSession session,
			AuditTrail trail) {
		this.accounts = accounts;
		this.question = question;
		this.browsers = browsers;
		this.session = session;
		this.trail = trail;
	}

	@GetMapping("/settings/proof")
	Answer show(@RequestParam(defaultValue = "") String next) {
		return new ProofPage(wanted(next), FieldErrors.none());
	}

	@PostMapping("/settings/proof")
	Answer prove(@AuthenticationPrincipal SignedInMember member, CurrentPasswordForm form,
			@RequestParam(defaultValue = "") String next, HttpServletRequest request, HttpServletResponse response) {
		FieldErrors errors = form.check();
		if (errors.any()) {
			return new ProofPage(wanted(next), errors);
		}
		return switch (this.question.ask(this.accounts.get(member.account()), this.browsers.fingerprint(request),
				form.current())) {
			case PasswordAnswer.Refused refused -> new ProofPage(wanted(next), Refusals.at("current", refused));
			case PasswordAnswer.Right right -> {
				this.session.proved(request, response, member);
				this.trail.record(new PasswordProved(member.account(), member.person()));
				yield Redirect.to(wanted(next));
			}
		};
	}

	private static String wanted(String next) {
		return LocalPath.orElse(next, "/settings");
	}

}
