package jp.mykempo.home;

import jp.mykempo.site.Answer;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Stands in for the doors of the top page that lead to parts not built yet. */
@Controller
class NotYetController {

	@GetMapping("/{part:walking|lodges|points}")
	Answer notYet(@PathVariable String part) {
		return new NotYetPage(part);
	}

}
