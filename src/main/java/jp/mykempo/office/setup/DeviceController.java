package jp.mykempo.office.setup;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.MailLinkCookies;
import jp.mykempo.office.core.DevicePicture;
import jp.mykempo.office.core.FreshCodesCookies;
import jp.mykempo.office.core.SecondFactor;
import jp.mykempo.office.core.Staff;
import jp.mykempo.office.core.StaffSession;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;
import jp.mykempo.site.SocietyProfile;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The last step of a setup: the authenticator app, with its first code. Then the account is open and logged in. */
@Controller
class DeviceController {

	static final String PATH = "/office/setup/device";

	private final Setup setup;

	private final SetupCookies cookies;

	private final MailLinkCookies links;

	private final FreshCodesCookies freshCodes;

	private final StaffSession session;

	private final SocietyProfile society;

	DeviceController(Setup setup, SetupCookies cookies, MailLinkCookies links, FreshCodesCookies freshCodes,
			StaffSession session, SocietyProfile society) {
		this.setup = setup;
		this.cookies = cookies;
		this.links = links;
		this.freshCodes = freshCodes;
		this.session = session;
		this.society = society;
	}

	@GetMapping(PATH)
	Answer ask(HttpServletRequest request) {
		return this.cookies.read(request).map(begun -> page(begun, FieldErrors.none())).orElse(DeadSetupPage.missing());
	}

	@PostMapping(PATH)
	Answer complete(@RequestParam(defaultValue = "") String code, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<SetupCookies.Begun> begun = this.cookies.read(request);
		if (begun.isEmpty()) {
			return DeadSetupPage.missing();
		}
		return switch (this.setup.complete(begun.get(), code)) {
			case SetupOutcome.Done done -> enter(done, request, response);
			case SetupOutcome.WrongCode wrong -> page(begun.get(), FieldErrors.at("code", "office.device.wrong"));
			case SetupOutcome.Dead dead -> DeadSetupPage.of(dead.state());
		};
	}

	private Answer enter(SetupOutcome.Done done, HttpServletRequest request, HttpServletResponse response) {
		this.cookies.clear(response);
		this.links.forget(response);
		this.freshCodes.write(response, done.staff(), done.codes());
		this.session.begin(request, response, done.staff(), SecondFactor.TOTP);
		return Redirect.to("/office/account/codes");
	}

	private Answer page(SetupCookies.Begun begun, FieldErrors errors) {
		return switch (this.setup.look(begun.token())) {
			case LinkStanding.Ready(Staff staff) -> new DevicePage(DevicePicture.of(begun.totp(), site(), staff.loginId()), errors);
			case LinkStanding.Dead dead -> DeadSetupPage.of(dead.state());
		};
	}

	private String site() {
		return this.society.siteName() + " Office";
	}

}
