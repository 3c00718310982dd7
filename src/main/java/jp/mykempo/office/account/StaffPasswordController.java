package jp.mykempo.office.account;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jp.mykempo.access.BrowserSession;
import jp.mykempo.access.BrowserCookies;
import jp.mykempo.access.PasswordPolicy;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.core.NewPasswordForm;
import jp.mykempo.office.core.PasswordAnswer;
import jp.mykempo.office.core.Staff;
import jp.mykempo.office.core.StaffAccounts;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing one's own password: sessions elsewhere end. */
@Controller
@AllowedTo(anyRole = true)
class StaffPasswordController {

	private static final String PATH = "/office/account/password";

	private final StaffAccounts accounts;

	private final OwnSecrets secrets;

	private final PasswordPolicy policy;

	private final BrowserCookies browsers;

	StaffPasswordController(StaffAccounts accounts, OwnSecrets secrets, PasswordPolicy policy, BrowserCookies browsers) {
		this.accounts = accounts;
		this.secrets = secrets;
		this.policy = policy;
		this.browsers = browsers;
	}

	@GetMapping(PATH)
	Answer ask(@AuthenticationPrincipal CurrentStaff current) {
		return page(this.accounts.get(current.id()), FieldErrors.none());
	}

	@PostMapping(PATH)
	Answer change(@AuthenticationPrincipal CurrentStaff current, @RequestParam(name = "current", defaultValue = "") String old,
			NewPasswordForm form, HttpServletRequest request) {
		Staff staff = this.accounts.get(current.id());
		FieldErrors errors = form.check(this.policy, staff);
		if (old.isEmpty()) {
			errors.add("current", "office.account.current.missing");
		}
		if (errors.any()) {
			return page(staff, errors);
		}
		UUID session = BrowserSession.current(request.getSession());
		return switch (this.secrets.changePassword(staff, new OwnSecrets.Proof(this.browsers.fingerprint(request), old), form.password(), session)) {
			case PasswordAnswer.Refused refused -> page(staff, Refusals.of(refused));
			case PasswordAnswer.Right right -> {
				request.changeSessionId();
				yield Redirect.to(OwnAccountController.HERE + "?done=password");
			}
		};
	}

	private OwnPasswordPage page(Staff staff, FieldErrors errors) {
		return new OwnPasswordPage(staff.loginId(), this.policy.shortest(), errors);
	}

}
