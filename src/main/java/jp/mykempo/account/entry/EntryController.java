package jp.mykempo.account.entry;

import jp.mykempo.site.Answer;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the ways in. */
@Controller
class EntryController {

	@GetMapping("/entry")
	Answer choose() {
		return new EntryPage();
	}

}
