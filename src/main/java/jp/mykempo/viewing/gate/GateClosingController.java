package jp.mykempo.viewing.gate;

import jakarta.servlet.http.HttpServletRequest;
import jp.mykempo.account.CurrentMember;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;
import jp.mykempo.viewing.core.GateSession;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The button 「いま閉じる」 of every page behind the gate. */
@Controller
class GateClosingController {

	private final GateClosing closing;

	private final GateSession session;

	GateClosingController(GateClosing closing, GateSession session) {
		this.closing = closing;
		this.session = session;
	}

	@PostMapping("/viewing/closings")
	Answer close(@AuthenticationPrincipal CurrentMember member, HttpServletRequest request) {
		this.session.opening(request).ifPresent(opening -> this.closing.close(opening, member));
		return Redirect.to("/home");
	}

}
