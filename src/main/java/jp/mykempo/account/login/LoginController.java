package jp.mykempo.account.login;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.BrowserCookies;
import jp.mykempo.access.SessionOrigin;
import jp.mykempo.account.core.Duty;
import jp.mykempo.account.core.MemberSession;
import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.account.login.LoginPage.State;
import jp.mykempo.site.Answer;
import jp.mykempo.site.ErrorPage;
import jp.mykempo.site.LocalPath;
import jp.mykempo.site.Redirect;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page, and where each login leads. */
@Controller
class LoginController {

	private static final String TOP = "/home";

	private final Login login;

	private final MemberSession session;

	private final BrowserCookies browsers;

	LoginController(Login login, MemberSession session, BrowserCookies browsers) {
		this.login = login;
		this.session = session;
		this.browsers = browsers;
	}

	@GetMapping("/")
	Answer entrance(@AuthenticationPrincipal SignedInMember member) {
		return Redirect.to(member == null ? "/login" : TOP);
	}

	/** Whoever is in goes on; whoever has a duty may log in again, since a link used elsewhere may have done it. */
	@GetMapping("/login")
	Answer ask(@AuthenticationPrincipal SignedInMember member, @RequestParam(defaultValue = "") String next,
			@RequestParam(defaultValue = "") String left, @RequestParam(defaultValue = "") String kept) {
		String wanted = LocalPath.orElse(next, "");
		return member != null && member.settled() ? Redirect.to(orTop(wanted))
				: LoginPage.asked(wanted, state(left, kept));
	}

	private static State state(String left, String kept) {
		return !left.isEmpty() ? State.LOGGED_OUT : !kept.isEmpty() ? State.KEPT : State.ASKED;
	}

	@PostMapping("/login")
	Answer enter(LoginForm form, HttpServletRequest request, HttpServletResponse response) {
		Browser browser = new Browser(this.browsers.keep(request, response),
				SessionOrigin.label(request.getHeader(HttpHeaders.USER_AGENT)), request.getRemoteAddr());
		return switch (this.login.enter(form.toClaim(), browser)) {
			case LoginOutcome.In(SignedInMember member) -> {
				this.session.begin(request, response, member);
				yield Redirect.to(way(member.duty(), form.next()));
			}
			case LoginOutcome.Out out -> LoginPage.failed(form);
			case LoginOutcome.OutFor(Duration wait) -> LoginPage.failed(form, wait);
			case LoginOutcome.NotNow(Duration retryAfter) -> {
				response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds()));
				yield new ErrorPage(HttpStatus.TOO_MANY_REQUESTS, "busy");
			}
		};
	}

	private static String way(Duty duty, String next) {
		return switch (duty) {
			case NONE -> orTop(next);
			case CHECK_ADDRESS -> duty.path() + (next.isEmpty() ? "" : "?next=" + encoded(next));
			case SET_PASSWORD, CONSENT, CONFIRM_ADDRESS -> duty.path();
		};
	}

	private static String orTop(String next) {
		return next.isEmpty() || next.startsWith("/login") ? TOP : next;
	}

	private static String encoded(String path) {
		return URLEncoder.encode(path, StandardCharsets.UTF_8);
	}

}
