package jp.mykempo.home;

import jp.mykempo.site.Answer;
import jp.mykempo.viewing.BehindViewingGate;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Stands in for parts behind the gate, with every page below them, until they are built. */
@Controller
@BehindViewingGate
class GuardedNotYetController {

	@GetMapping({ "/checkups", "/checkups/**" })
	Answer checkups() {
		return new NotYetPage("checkups");
	}

}
