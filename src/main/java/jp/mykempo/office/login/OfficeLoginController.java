package jp.mykempo.office.login;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.BrowserCookies;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.core.OfficeErrorPage;
import jp.mykempo.office.core.StaffSession;
import jp.mykempo.office.login.OfficeLoginPage.State;
import jp.mykempo.site.Answer;
import jp.mykempo.site.ErrorPage;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The two pages of the staff login. */
@Controller
class OfficeLoginController {

	private static final String DESK = "/office";

	private final PasswordStep passwordStep;

	private final CodeStep codeStep;

	private final HalfWayCookies halfWays;

	private final StaffSession session;

	private final BrowserCookies browsers;

	OfficeLoginController(PasswordStep passwordStep, CodeStep codeStep, HalfWayCookies halfWays, StaffSession session,
			BrowserCookies browsers) {
		this.passwordStep = passwordStep;
		this.codeStep = codeStep;
		this.halfWays = halfWays;
		this.session = session;
		this.browsers = browsers;
	}

	@GetMapping("/office/login")
	Answer ask(@AuthenticationPrincipal CurrentStaff staff, @RequestParam(defaultValue = "") String next,
			@RequestParam(defaultValue = "") String state) {
		String wanted = OfficeLoginForm.officePath(next);
		return staff != null ? Redirect.to(orDesk(wanted)) : new OfficeLoginPage("", wanted, state(state));
	}

	private static State state(String state) {
		return switch (state) {
			case "left" -> State.LOGGED_OUT;
			case "late" -> State.TOO_LATE;
			default -> State.ASKED;
		};
	}

	@PostMapping("/office/login")
	Answer enter(OfficeLoginForm form, HttpServletRequest request, HttpServletResponse response) {
		return switch (this.passwordStep.enter(form.toClaim(), from(request))) {
			case PasswordOutcome.Right right -> {
				this.halfWays.write(response,
						new HalfWayCookies.HalfWay(right.staff().value(), right.generation(), form.next()));
				yield Redirect.to("/office/login/code");
			}
			case PasswordOutcome.Wrong wrong -> new OfficeLoginPage(form.id(), form.next(), State.FAILED);
			case PasswordOutcome.NotNow(Duration retryAfter) -> busy(HttpStatus.TOO_MANY_REQUESTS, retryAfter, response);
		};
	}

	@GetMapping("/office/login/code")
	Answer askCode(HttpServletRequest request) {
		return this.halfWays.read(request).isPresent() ? new CodePage(FieldErrors.none()) : tooLate();
	}

	@PostMapping("/office/login/code")
	Answer enterCode(@RequestParam(defaultValue = "") String code, HttpServletRequest request,
			HttpServletResponse response) {
		return this.halfWays.read(request).map(halfWay -> enter(halfWay, code, request, response)).orElse(tooLate());
	}

	private Answer enter(HalfWayCookies.HalfWay halfWay, String code, HttpServletRequest request,
			HttpServletResponse response) {
		CodeOutcome outcome = this.codeStep.enter(halfWay, code, from(request),
				(factor, last) -> this.session.begin(request, response, halfWay.id(), factor, last));
		return switch (outcome) {
			case CodeOutcome.In in -> {
				this.halfWays.clear(response);
				yield Redirect.to(orDesk(halfWay.next()));
			}
			case CodeOutcome.Wrong wrong -> new CodePage(FieldErrors.at("code", "office.login.code.wrong"));
			case CodeOutcome.TooLate late -> {
				this.halfWays.clear(response);
				yield tooLate();
			}
			case CodeOutcome.NotNow(Duration retryAfter) -> busy(HttpStatus.TOO_MANY_REQUESTS, retryAfter, response);
		};
	}

	private LoginClaim.From from(HttpServletRequest request) {
		return new LoginClaim.From(this.browsers.fingerprint(request), request.getRemoteAddr());
	}

	private static Answer busy(HttpStatus status, Duration retryAfter, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds()));
		return new OfficeErrorPage(new ErrorPage(status, "busy"));
	}

	private static Redirect tooLate() {
		return Redirect.to("/office/login?state=late");
	}

	private static String orDesk(String next) {
		return next.isEmpty() ? DESK : next;
	}

}
