package jp.mykempo.account.settings;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;
import jp.mykempo.access.BrowserSession;
import jp.mykempo.access.RunningSession;
import jp.mykempo.access.Sessions;
import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Answer;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「ログインの記録」: history, running sessions, and ending those on other devices (P6). */
@Controller
class LoginsController {

	private static final String HERE = "/settings/logins";

	private final LoginHistory history;

	private final Sessions sessions;

	private final SessionEnding ending;

	LoginsController(LoginHistory history, Sessions sessions, SessionEnding ending) {
		this.history = history;
		this.sessions = sessions;
		this.ending = ending;
	}

	@GetMapping(HERE)
	Answer show(@AuthenticationPrincipal SignedInMember member, @RequestParam(defaultValue = "") String ended,
			HttpSession session, Locale locale) {
		List<LoginsPage.Running> running = this.sessions.list(member.name())
			.stream()
			.map(each -> running(each, BrowserSession.current(session), locale))
			.toList();
		List<LoginsPage.Login> logins = this.history.list(member.account())
			.stream()
			.map(each -> new LoginsPage.Login(PeopleTime.fullMoment(each.at(), locale), each.browser(), each.succeeded()))
			.toList();
		return new LoginsPage(running, logins, this.history.months(), !ended.isEmpty());
	}

	/** All others, or the one that is named. */
	@PostMapping(HERE + "/endings")
	Answer end(@AuthenticationPrincipal SignedInMember member, @RequestParam(defaultValue = "") String id,
			HttpSession session) {
		if (id.isEmpty()) {
			this.ending.endOthers(member, BrowserSession.current(session));
		}
		else {
			this.ending.end(member, RunningSession.idOf(id).orElseThrow(NotHere::new));
		}
		return Redirect.to(HERE + "?ended=1");
	}

	private static LoginsPage.Running running(RunningSession session, UUID current, Locale locale) {
		return new LoginsPage.Running(session.id().toString(), session.agent(),
				PeopleTime.moment(session.begunAt(), locale), PeopleTime.moment(session.lastUsedAt(), locale),
				session.id().equals(current));
	}

}
