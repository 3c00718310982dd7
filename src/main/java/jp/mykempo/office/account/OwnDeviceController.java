package jp.mykempo.office.account;

import java.util.Optional;
import java.util.OptionalLong;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.BrowserCookies;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.core.DevicePicture;
import jp.mykempo.office.core.PasswordAnswer;
import jp.mykempo.office.core.SecondFactors;
import jp.mykempo.office.core.Staff;
import jp.mykempo.office.core.StaffAccounts;
import jp.mykempo.office.core.Totp;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;
import jp.mykempo.site.SocietyProfile;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Registering another authenticator app in the place of the present one. */
@Controller
@AllowedTo(anyRole = true)
class OwnDeviceController {

	private static final String PATH = "/office/account/device";

	private final StaffAccounts accounts;

	private final OwnSecrets secrets;

	private final SecondFactors factors;

	private final NewDeviceCookies cookies;

	private final BrowserCookies browsers;

	private final SocietyProfile society;

	OwnDeviceController(StaffAccounts accounts, OwnSecrets secrets, SecondFactors factors, NewDeviceCookies cookies,
			BrowserCookies browsers, SocietyProfile society) {
		this.accounts = accounts;
		this.secrets = secrets;
		this.factors = factors;
		this.cookies = cookies;
		this.browsers = browsers;
		this.society = society;
	}

	@GetMapping(PATH)
	Answer ask(@AuthenticationPrincipal CurrentStaff current, HttpServletRequest request, HttpServletResponse response) {
		Totp totp = this.cookies.read(request, current.id()).orElseGet(() -> this.cookies.begin(response, current.id()));
		return page(this.accounts.get(current.id()), totp, FieldErrors.none());
	}

	@PostMapping(PATH)
	Answer change(@AuthenticationPrincipal CurrentStaff current, @RequestParam(defaultValue = "") String code,
			@RequestParam(name = "current", defaultValue = "") String password, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<Totp> totp = this.cookies.read(request, current.id());
		if (totp.isEmpty()) {
			return Redirect.to(PATH);
		}
		Staff staff = this.accounts.get(current.id());
		OptionalLong step = this.factors.stepOf(totp.get(), code);
		if (step.isEmpty()) {
			return page(staff, totp.get(), FieldErrors.at("code", "office.device.wrong"));
		}
		OwnSecrets.Proof proof = new OwnSecrets.Proof(this.browsers.fingerprint(request), password);
		return switch (this.secrets.changeDevice(staff, proof, totp.get(), step.getAsLong())) {
			case PasswordAnswer.Refused refused -> page(staff, totp.get(), Refusals.of(refused));
			case PasswordAnswer.Right right -> {
				this.cookies.clear(response);
				yield Redirect.to(OwnAccountController.HERE + "?done=device");
			}
		};
	}

	private OwnDevicePage page(Staff staff, Totp totp, FieldErrors errors) {
		return new OwnDevicePage(DevicePicture.of(totp, this.society.siteName() + " Office", staff.loginId()), errors);
	}

}
