package jp.mykempo.office.passkeys;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.PasskeyChallenge;
import jp.mykempo.access.Passkeys;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.core.OfficeErrorPage;
import jp.mykempo.office.core.SecondFactor;
import jp.mykempo.office.core.StaffSession;
import jp.mykempo.office.passkeys.RefusedPage.Reason;
import jp.mykempo.site.Answer;
import jp.mykempo.site.ErrorPage;
import jp.mykempo.site.LocalPath;
import jp.mykempo.site.Redirect;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

	private final PasskeyStep step;

	private final ChallengeCookies cookies;

	private final StaffSession session;

	PasskeyLoginController(Passkeys passkeysOfStaff, PasskeyStep step, ChallengeCookies cookies, StaffSession session) {
		this.passkeys = passkeysOfStaff;
		this.step = step;
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
		return switch (this.step.enter(this.cookies.takeLogin(request, response), credential, request.getRemoteAddr())) {
			case PasskeyOutcome.Right(StaffId staff) -> this.session.begin(request, response, staff, SecondFactor.PASSKEY)
					? Redirect.to(wanted(next)) : new RefusedPage(Reason.UNKNOWN);
			case PasskeyOutcome.Refused(Reason reason) -> new RefusedPage(reason);
			case PasskeyOutcome.NotNow(Duration retryAfter) -> {
				response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds()));
				yield new OfficeErrorPage(new ErrorPage(HttpStatus.TOO_MANY_REQUESTS, "busy"));
			}
		};
	}

	/** The page that was wanted, if it is one of the office behind the login. */
	private static String wanted(String next) {
		String path = LocalPath.orElse(next, "/office");
		return path.startsWith("/office") && !path.startsWith("/office/login") ? path : "/office";
	}

}
