package jp.mykempo.account.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.account.core.MemberSession;
import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;
import jp.mykempo.site.WayBack;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Ends the session of this browser (ログアウト). */
@Controller
class LogoutController {

	private final MemberSession session;

	private final WayBack wayBack;

	private final AuditTrail audit;

	LogoutController(MemberSession session, WayBack wayBack, AuditTrail audit) {
		this.session = session;
		this.wayBack = wayBack;
		this.audit = audit;
	}

	@PostMapping("/logout")
	Answer leave(@AuthenticationPrincipal SignedInMember member, HttpServletRequest request, HttpServletResponse response) {
		if (member != null) {
			this.audit.record(new LoggedOut(member.account(), member.person()));
		}
		this.session.end(request);
		this.wayBack.close(response);
		return Redirect.to("/login?left=1");
	}

}
