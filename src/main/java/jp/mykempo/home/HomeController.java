package jp.mykempo.home;

import java.util.List;

import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Visitor;
import jp.mykempo.site.Waiting;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the top page. */
@Controller
class HomeController {

	private final List<Waiting> waiting;

	HomeController(ObjectProvider<Waiting> waiting) {
		this.waiting = waiting.orderedStream().toList();
	}

	@GetMapping("/home")
	Answer home(@AuthenticationPrincipal Visitor visitor) {
		return new HomePage(JapaneseText.withPlainBlanks(visitor.displayName()),
				this.waiting.stream().flatMap(part -> part.tasks(visitor).stream()).toList());
	}

}
