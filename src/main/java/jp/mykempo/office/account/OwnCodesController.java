package jp.mykempo.office.account;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.BrowserCookies;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.core.FreshCodesCookies;
import jp.mykempo.office.core.PasswordAnswer;
import jp.mykempo.office.core.RecoveryCodes;
import jp.mykempo.office.core.StaffAccounts;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Recovery codes: shown once after they were made, made anew when asked for. */
@Controller
@AllowedTo(anyRole = true)
class OwnCodesController {

	private static final String PATH = "/office/account/codes";

	private final StaffAccounts accounts;

	private final OwnSecrets secrets;

	private final RecoveryCodes codes;

	private final FreshCodesCookies fresh;

	private final BrowserCookies browsers;

	OwnCodesController(StaffAccounts accounts, OwnSecrets secrets, RecoveryCodes codes, FreshCodesCookies fresh,
			BrowserCookies browsers) {
		this.accounts = accounts;
		this.secrets = secrets;
		this.codes = codes;
		this.fresh = fresh;
		this.browsers = browsers;
	}

	@GetMapping(PATH)
	Answer show(@AuthenticationPrincipal CurrentStaff staff, HttpServletRequest request) {
		return this.fresh.read(request, staff.id())
			.<Answer>map(codes -> new FreshCodesPage(codes, staff.displayName()))
			.orElseGet(() -> page(staff, FieldErrors.none()));
	}

	@PostMapping(PATH)
	Answer renew(@AuthenticationPrincipal CurrentStaff staff,
			@RequestParam(name = "current", defaultValue = "") String password, HttpServletRequest request,
			HttpServletResponse response) {
		List<String> codes = new ArrayList<>();
		OwnSecrets.Proof proof = new OwnSecrets.Proof(this.browsers.fingerprint(request), password);
		return switch (this.secrets.renewCodes(this.accounts.get(staff.id()), proof, codes)) {
			case PasswordAnswer.Refused refused -> page(staff, Refusals.of(refused));
			case PasswordAnswer.Right right -> {
				this.fresh.write(response, staff.id(), codes);
				yield Redirect.to(PATH);
			}
		};
	}

	/** The codes are on paper: this browser forgets them. */
	@PostMapping(PATH + "/notes")
	Answer noted(HttpServletResponse response) {
		this.fresh.clear(response);
		return Redirect.to("/office");
	}

	private OwnCodesPage page(CurrentStaff staff, FieldErrors errors) {
		return new OwnCodesPage(this.codes.left(staff.id()), errors);
	}

}
