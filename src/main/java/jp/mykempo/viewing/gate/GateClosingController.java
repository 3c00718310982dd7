package jp.mykempo.viewing.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.account.CurrentMember;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;
import jp.mykempo.site.WayBack;
import jp.mykempo.viewing.core.GateSession;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The button 「いま閉じる」 of every page behind the gate. */
@Controller
class GateClosingController {

	private final GateClosing closing;

	private final GateSession session;

	private final WayBack wayBack;

	GateClosingController(GateClosing closing, GateSession session, WayBack wayBack) {
		this.closing = closing;
		this.session = session;
		this.wayBack = wayBack;
	}

	@PostMapping("/viewing/closings")
	Answer close(@AuthenticationPrincipal CurrentMember member, HttpServletRequest request, HttpServletResponse response) {
		this.session.opening(request).ifPresent(opening -> this.closing.close(opening, member));
		this.wayBack.close(response);
		return Redirect.to("/home");
	}

}
