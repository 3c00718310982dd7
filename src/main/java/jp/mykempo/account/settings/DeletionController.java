package jp.mykempo.account.settings;

import jakarta.servlet.http.HttpServletRequest;
import jp.mykempo.access.BrowserCookies;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.MemberSession;
import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 「MyKempo IDの削除」 (M4). */
@Controller
class DeletionController {

	private final Accounts accounts;

	private final AccountDeletion deletion;

	private final BrowserCookies browsers;

	private final MemberSession session;

	DeletionController(Accounts accounts, AccountDeletion deletion, BrowserCookies browsers, MemberSession session) {
		this.accounts = accounts;
		this.deletion = deletion;
		this.browsers = browsers;
		this.session = session;
	}

	@GetMapping("/settings/deletion")
	Answer show() {
		return new DeletionPage(FieldErrors.none());
	}

	@PostMapping("/settings/deletion")
	Answer delete(@AuthenticationPrincipal SignedInMember member, CurrentPasswordForm form,
			HttpServletRequest request) {
		FieldErrors errors = form.check();
		if (errors.any()) {
			return new DeletionPage(errors);
		}
		return switch (this.deletion.delete(this.accounts.get(member.account()), this.browsers.fingerprint(request),
				form.current())) {
			case PasswordAnswer.Refused refused -> new DeletionPage(Refusals.at("current", refused));
			case PasswordAnswer.Right right -> {
				this.session.end(request);
				yield Redirect.to("/goodbye");
			}
		};
	}

	@GetMapping("/goodbye")
	Answer goodbye() {
		return new GoodbyePage();
	}

}
