package jp.mykempo.office.setup;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.Hashing;
import jp.mykempo.access.MailLinkCookies;
import jp.mykempo.access.PasswordPolicy;
import jp.mykempo.office.core.NewPasswordForm;
import jp.mykempo.office.core.SetupLinks;
import jp.mykempo.office.core.Staff;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page behind a setup link: choosing a password. */
@Controller
class SetupController {

	private final Setup setup;

	private final MailLinkCookies links;

	private final SetupCookies cookies;

	private final PasswordPolicy policy;

	private final Hashing hashing;

	SetupController(Setup setup, MailLinkCookies links, SetupCookies cookies, PasswordPolicy policy, Hashing hashing) {
		this.setup = setup;
		this.links = links;
		this.cookies = cookies;
		this.policy = policy;
		this.hashing = hashing;
	}

	@GetMapping(SetupLinks.PATH)
	Answer ask(HttpServletRequest request) {
		Optional<String> token = this.links.token(request);
		if (token.isEmpty()) {
			return DeadSetupPage.missing();
		}
		return switch (this.setup.look(token.get())) {
			case LinkStanding.Ready(Staff staff) -> page(staff, FieldErrors.none());
			case LinkStanding.Dead dead -> DeadSetupPage.of(dead.state());
		};
	}

	@PostMapping(SetupLinks.PATH)
	Answer choose(NewPasswordForm form, HttpServletRequest request, HttpServletResponse response) {
		Optional<String> token = this.links.token(request);
		if (token.isEmpty()) {
			return DeadSetupPage.missing();
		}
		return switch (this.setup.look(token.get())) {
			case LinkStanding.Ready(Staff staff) -> choose(form, staff, token.get(), response);
			case LinkStanding.Dead dead -> DeadSetupPage.of(dead.state());
		};
	}

	private Answer choose(NewPasswordForm form, Staff staff, String token, HttpServletResponse response) {
		FieldErrors errors = form.check(this.policy, staff);
		if (errors.any()) {
			return page(staff, errors);
		}
		this.cookies.write(response, SetupCookies.Begun.of(token, this.hashing.hash(form.password())));
		return Redirect.to(DeviceController.PATH);
	}

	private SetupPage page(Staff staff, FieldErrors errors) {
		return new SetupPage(staff.name(), staff.loginId(), this.policy.shortest(), errors);
	}

}
