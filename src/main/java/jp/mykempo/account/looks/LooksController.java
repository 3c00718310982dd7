package jp.mykempo.account.looks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.audit.Look;
import jp.mykempo.audit.Looks;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.site.Answer;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「誰が私の情報を見たか」: desk, day, purpose and class of data of every look at the member's data (X2, O8). */
@Controller
class LooksController {

	private static final int ROWS = 30;

	private static final int LAST_PAGE = 10_000;

	private final Looks looks;

	private final Acts acts;

	LooksController(Looks looks, Acts acts) {
		this.looks = looks;
		this.acts = acts;
	}

	@GetMapping("/settings/looks")
	Answer show(@AuthenticationPrincipal SignedInMember member, @RequestParam(defaultValue = "") String by,
			@RequestParam(defaultValue = "1") String page, Locale locale) {
		LooksPage.By whose = Stream.of(LooksPage.By.values())
			.filter(each -> each.key().equals(by))
			.findFirst()
			.orElse(LooksPage.By.SOCIETY);
		int number = number(page);
		List<Look> found = list(whose, member.person(), (number - 1) * ROWS);
		return new LooksPage(whose, found.stream().limit(ROWS).map(look -> row(look, locale)).toList(), number,
				found.size() > ROWS);
	}

	private List<Look> list(LooksPage.By whose, PersonId person, int after) {
		return switch (whose) {
			case SOCIETY -> this.looks.byStaff(person, after, ROWS + 1);
			case OWN -> this.looks.byMember(person, after, ROWS + 1);
			case FAMILY -> this.looks.byHousehold(person, after, ROWS + 1);
		};
	}

	private LooksPage.Row row(Look look, Locale locale) {
		return new LooksPage.Row(PeopleTime.fullDate(PeopleTime.day(look.at()), locale), this.acts.desk(look),
				this.acts.act(look), this.acts.dataClass(look), this.acts.purpose(look));
	}

	/** Whatever else stands in the address is the first page. */
	private static int number(String page) {
		return page.matches("[1-9][0-9]{0,4}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
	}

}
