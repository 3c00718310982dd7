package jp.mykempo.office.passkeys;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jp.mykempo.access.BrowserCookies;
import jp.mykempo.access.Passkey;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.core.PasswordAnswer;
import jp.mykempo.office.core.Staff;
import jp.mykempo.office.core.StaffAccounts;
import jp.mykempo.office.core.StaffPasswords;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own passkeys: their list, another name, the end of one. */
@Controller
@AllowedTo(anyRole = true)
class PasskeysController {

	static final String HERE = "/office/account/passkeys";

	private static final List<String> DONE = List.of("added", "renamed", "removed");

	private final StaffPasskeys passkeys;

	private final StaffAccounts accounts;

	private final StaffPasswords passwords;

	private final BrowserCookies browsers;

	PasskeysController(StaffPasskeys passkeys, StaffAccounts accounts, StaffPasswords passwords, BrowserCookies browsers) {
		this.passkeys = passkeys;
		this.accounts = accounts;
		this.passwords = passwords;
		this.browsers = browsers;
	}

	@GetMapping(HERE)
	Answer list(@AuthenticationPrincipal CurrentStaff staff, @RequestParam(defaultValue = "") String done, Locale locale) {
		List<PasskeysPage.Row> rows = this.passkeys.list(this.accounts.get(staff.id()))
			.stream()
			.map(passkey -> row(passkey, locale))
			.toList();
		return new PasskeysPage(rows, DONE.contains(done) ? "office.passkeys.done." + done : "");
	}

	private static PasskeysPage.Row row(Passkey passkey, Locale locale) {
		return new PasskeysPage.Row(passkey.id(), passkey.name(), PeopleTime.fullMoment(passkey.createdAt(), locale),
				passkey.lastUsedAt().map(moment -> PeopleTime.fullMoment(moment, locale)).orElse(""), passkey.synced());
	}

	@GetMapping(HERE + "/{id:[0-9]+}")
	Answer show(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long id) {
		Passkey passkey = this.passkeys.get(this.accounts.get(staff.id()), id);
		return page(passkey, passkey.name(), FieldErrors.none());
	}

	@PostMapping(HERE + "/{id:[0-9]+}/name")
	Answer rename(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long id, PasskeyForm form) {
		Staff owner = this.accounts.get(staff.id());
		FieldErrors errors = form.checkName();
		if (errors.any()) {
			return page(this.passkeys.get(owner, id), form.name(), errors);
		}
		this.passkeys.rename(owner, id, form.name());
		return Redirect.to(HERE + "?done=renamed");
	}

	@PostMapping(HERE + "/{id:[0-9]+}/removal")
	Answer remove(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long id, PasskeyForm form,
			HttpServletRequest request) {
		Passkey passkey = this.passkeys.get(this.accounts.get(staff.id()), id);
		FieldErrors errors = form.checkPassword();
		if (errors.any()) {
			return page(passkey, passkey.name(), errors);
		}
		return switch (this.passwords.ask(staff.id(), this.browsers.fingerprint(request), form.current())) {
			case PasswordAnswer.Refused refused -> page(passkey, passkey.name(), PasswordRefusals.of(refused));
			case PasswordAnswer.Right right -> switch (this.passkeys.remove(this.accounts.get(staff.id()), id)) {
				case Removal.Removed() -> Redirect.to(HERE + "?done=removed");
				case Removal.LastFactor() -> new PasskeyPage(id, passkey.name(), passkey.name(), true, FieldErrors.none());
			};
		};
	}

	private static PasskeyPage page(Passkey passkey, String typed, FieldErrors errors) {
		return new PasskeyPage(passkey.id(), passkey.name(), typed, false, errors);
	}

}
