package jp.mykempo.office.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.PasskeyChallenge;
import jp.mykempo.access.PasskeyProof;
import jp.mykempo.access.Passkeys;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.core.SecondFactor;
import jp.mykempo.office.core.StaffSession;
import jp.mykempo.office.passkeys.RefusedPage.Reason;
import jp.mykempo.site.Answer;
import jp.mykempo.site.LocalPath;
import jp.mykempo.site.Redirect;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 「パスキーでログイン」 for staff: the passkey alone, since its device has verified the person and is the second factor
 * itself (T1). The page's script asks for a challenge, has it signed, and sends the form.
 */
@Controller
class PasskeyLoginController {

	static final String HERE = "/office/login/passkey";

	static final String CHALLENGES = HERE + "/challenges";

	private final Passkeys passkeys;

	private final ChallengeCookies cookies;

	private final StaffSession session;

	PasskeyLoginController(Passkeys passkeysOfStaff, ChallengeCookies cookies, StaffSession session) {
		this.passkeys = passkeysOfStaff;
		this.cookies = cookies;
		this.session = session;
	}

	@PostMapping(CHALLENGES)
	ResponseEntity<String> challenge(HttpServletResponse response) {
		PasskeyChallenge challenge = this.passkeys.challenge("");
		this.cookies.keep(response, challenge);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(this.passkeys.askToProve(challenge));
	}

	@PostMapping(HERE)
	Answer enter(@RequestParam(defaultValue = "") String credential, @RequestParam(defaultValue = "") String next,
			HttpServletRequest request, HttpServletResponse response) {
		PasskeyProof proof = this.cookies.takeLogin(request, response)
			.map(challenge -> this.passkeys.prove(challenge, credential))
			.orElseGet(PasskeyProof.Late::new);
		return switch (proof) {
			case PasskeyProof.Proved(String principal) -> this.session.begin(request, response, staff(principal),
					SecondFactor.PASSKEY) ? Redirect.to(wanted(next)) : new RefusedPage(Reason.UNKNOWN);
			case PasskeyProof.Unknown() -> new RefusedPage(Reason.UNKNOWN);
			case PasskeyProof.Late() -> new RefusedPage(Reason.LATE);
			case PasskeyProof.Unfit() -> new RefusedPage(Reason.UNFIT);
			case PasskeyProof.Suspect() -> new RefusedPage(Reason.SUSPECT);
		};
	}

	private static StaffId staff(String principal) {
		return new StaffId(Long.parseLong(principal.substring(principal.indexOf(':') + 1)));
	}

	/** The page that was wanted, if it is one of the office behind the login. */
	private static String wanted(String next) {
		String path = LocalPath.orElse(next, "/office");
		return path.startsWith("/office") && !path.startsWith("/office/login") ? path : "/office";
	}

}
