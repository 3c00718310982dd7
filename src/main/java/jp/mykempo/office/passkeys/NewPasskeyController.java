package jp.mykempo.office.passkeys;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.BrowserCookies;
import jp.mykempo.access.PasskeyOwner;
import jp.mykempo.access.PasskeyRegistration;
import jp.mykempo.access.Passkeys;
import jp.mykempo.access.SessionOrigin;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.core.PasswordAnswer;
import jp.mykempo.office.core.Staff;
import jp.mykempo.office.core.StaffAccounts;
import jp.mykempo.office.core.StaffPasswords;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.Redirect;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new passkey: its name and the owner's password first, then the device that makes it, within five minutes. */
@Controller
@AllowedTo(anyRole = true)
class NewPasskeyController {

	private static final String HERE = PasskeysController.HERE + "/new";

	private static final String DEVICE = HERE + "/device";

	private final Passkeys passkeys;

	private final StaffPasskeys ofStaff;

	private final StaffAccounts accounts;

	private final StaffPasswords passwords;

	private final ChallengeCookies cookies;

	private final BrowserCookies browsers;

	NewPasskeyController(Passkeys passkeysOfStaff, StaffPasskeys ofStaff, StaffAccounts accounts, StaffPasswords passwords,
			ChallengeCookies cookies, BrowserCookies browsers) {
		this.passkeys = passkeysOfStaff;
		this.ofStaff = ofStaff;
		this.accounts = accounts;
		this.passwords = passwords;
		this.cookies = cookies;
		this.browsers = browsers;
	}

	@GetMapping(HERE)
	Answer begin(HttpServletRequest request, @RequestParam(defaultValue = "") String late) {
		return new NewPasskeyPage(SessionOrigin.label(request.getHeader(HttpHeaders.USER_AGENT)), !late.isEmpty(),
				FieldErrors.none());
	}

	@PostMapping(HERE)
	Answer name(@AuthenticationPrincipal CurrentStaff staff, PasskeyForm form, HttpServletRequest request,
			HttpServletResponse response) {
		FieldErrors errors = form.checkBoth();
		if (errors.any()) {
			return new NewPasskeyPage(form.name(), false, errors);
		}
		return switch (this.passwords.ask(staff.id(), this.browsers.fingerprint(request), form.current())) {
			case PasswordAnswer.Refused refused -> new NewPasskeyPage(form.name(), false, PasswordRefusals.of(refused));
			case PasswordAnswer.Right right -> {
				this.cookies.keep(response, new NewPasskey(this.passkeys.challenge(staff.name()), form.name()));
				yield Redirect.to(DEVICE);
			}
		};
	}

	@GetMapping(DEVICE)
	Answer device(@AuthenticationPrincipal CurrentStaff staff, HttpServletRequest request) {
		return this.cookies.making(request, staff.name())
			.<Answer>map(passkey -> new DevicePage(passkey.name(), ""))
			.orElseGet(NewPasskeyController::late);
	}

	/** What the device is asked; not there for whoever has not given the password within five minutes. */
	@PostMapping(DEVICE + "/challenges")
	ResponseEntity<String> challenge(@AuthenticationPrincipal CurrentStaff staff, HttpServletRequest request) {
		NewPasskey passkey = this.cookies.making(request, staff.name()).orElseThrow(NotHere::new);
		Staff owner = this.accounts.get(staff.id());
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.passkeys.askToRegister(passkey.challenge(),
					new PasskeyOwner(staff.name(), owner.loginId(), owner.name())));
	}

	@PostMapping(DEVICE)
	Answer add(@AuthenticationPrincipal CurrentStaff staff, @RequestParam(defaultValue = "") String credential,
			HttpServletRequest request, HttpServletResponse response) {
		Optional<NewPasskey> made = this.cookies.making(request, staff.name());
		if (made.isEmpty()) {
			return late();
		}
		return switch (this.ofStaff.add(this.accounts.get(staff.id()), made.get(), credential)) {
			case PasskeyRegistration.Registered registered -> {
				this.cookies.made(response);
				yield Redirect.to(PasskeysController.HERE + "?done=added");
			}
			case PasskeyRegistration.Late() -> late();
			case PasskeyRegistration.Known() -> refused(made.get(), response, "office.passkeys.device.known");
			case PasskeyRegistration.Unfit() -> refused(made.get(), response, "office.passkeys.device.unfit");
		};
	}

	/** Another try, with a challenge of its own: the password was given. */
	private Answer refused(NewPasskey made, HttpServletResponse response, String key) {
		this.cookies.keep(response, new NewPasskey(this.passkeys.challenge(made.challenge().principal()), made.name()));
		return new DevicePage(made.name(), key);
	}

	private static Answer late() {
		return Redirect.to(HERE + "?late=1");
	}

}
