package jp.mykempo.account.enquiry;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.MailLinkCookies;
import jp.mykempo.account.core.DeadLinkPage;
import jp.mykempo.account.core.DeadLinkPage.Journey;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page behind the link 「心当たりがない」 (F6, P5). */
@Controller
class StopController {

	private final EnquiryStop enquiry;

	private final MailLinkCookies links;

	StopController(EnquiryStop enquiry, MailLinkCookies links) {
		this.enquiry = enquiry;
		this.links = links;
	}

	@GetMapping("/recovery/stop")
	Answer ask(HttpServletRequest request) {
		Optional<String> token = this.links.token(request);
		return token.isEmpty() ? DeadLinkPage.missing(Journey.STOP) : page(this.enquiry.look(token.get()));
	}

	@PostMapping("/recovery/stop")
	Answer stop(HttpServletRequest request, HttpServletResponse response) {
		Optional<String> token = this.links.token(request);
		if (token.isEmpty()) {
			return DeadLinkPage.missing(Journey.STOP);
		}
		StopOutcome outcome = this.enquiry.stop(token.get());
		if (outcome instanceof StopOutcome.Stopped) {
			this.links.forget(response);
		}
		return page(outcome);
	}

	@GetMapping("/recovery/stop/done")
	Answer done() {
		return new StoppedPage();
	}

	private static Answer page(StopOutcome outcome) {
		return switch (outcome) {
			case StopOutcome.Stoppable stoppable -> new StopPage();
			case StopOutcome.Stopped stopped -> Redirect.to("/recovery/stop/done");
			case StopOutcome.TooLate late -> new TooLatePage(late.onPaper());
			case StopOutcome.Dead dead -> DeadLinkPage.of(dead.state(), Journey.STOP);
		};
	}

}
