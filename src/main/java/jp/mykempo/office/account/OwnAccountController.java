package jp.mykempo.office.account;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;
import jp.mykempo.access.BrowserSession;
import jp.mykempo.access.RunningSession;
import jp.mykempo.access.Sessions;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.site.Answer;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account at a glance, and ending sessions elsewhere. */
@Controller
@AllowedTo(anyRole = true)
class OwnAccountController {

	static final String HERE = "/office/account";

	private static final Set<String> DONE = Set.of("password", "device", "ended");

	private final OwnAccount account;

	private final Sessions sessions;

	OwnAccountController(OwnAccount account, Sessions sessions) {
		this.account = account;
		this.sessions = sessions;
	}

	@GetMapping(HERE)
	Answer show(@AuthenticationPrincipal CurrentStaff staff, @RequestParam(defaultValue = "") String done,
			HttpSession session, Locale locale) {
		List<OwnAccountPage.Running> running = this.sessions.list(staff.name())
			.stream()
			.map(each -> running(each, BrowserSession.current(session), locale))
			.toList();
		return this.account.page(staff, running, DONE.contains(done) ? done : "");
	}

	/** All others, or the one that is named. */
	@PostMapping(HERE + "/endings")
	Answer end(@AuthenticationPrincipal CurrentStaff staff, @RequestParam(defaultValue = "") String id,
			HttpSession session) {
		if (id.isEmpty()) {
			this.account.endOthers(staff, BrowserSession.current(session));
		}
		else {
			this.account.end(staff, RunningSession.idOf(id).orElseThrow(NotHere::new));
		}
		return Redirect.to(HERE + "?done=ended");
	}

	private static OwnAccountPage.Running running(RunningSession session, UUID current, Locale locale) {
		return new OwnAccountPage.Running(session.id().toString(), session.agent(),
				PeopleTime.moment(session.begunAt(), locale), PeopleTime.moment(session.lastUsedAt(), locale),
				session.id().equals(current));
	}

}
