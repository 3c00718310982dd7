package jp.mykempo.postcards.ways;

import java.util.List;
import java.util.Locale;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.Looks;
import jp.mykempo.postcards.core.TabCounts;
import jp.mykempo.site.Answer;
import jp.mykempo.site.LostRace;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 自宅送付・窓口渡しの承認. */
@Controller
@AllowedTo({ Role.POSTCARDS, Role.RECEPTION })
class WaysController {

	private final WayRequests requests;

	private final TabCounts tabs;

	private final Looks looks;

	WaysController(WayRequests requests, TabCounts tabs, Looks looks) {
		this.requests = requests;
		this.tabs = tabs;
		this.looks = looks;
	}

	@GetMapping("/office/postcards/ways")
	Answer list(@AuthenticationPrincipal CurrentStaff staff, Locale locale) {
		List<WaysPage.Row> rows = this.requests.list()
			.stream()
			.map(asked -> new WaysPage.Row(asked.id(), asked.name(), asked.kind(), asked.route().name(), asked.reason(),
					asked.clerk(), PeopleTime.shortMoment(asked.at(), locale), asked.by() == staff.id().value()))
			.toList();
		this.looks.note("ways", rows.size());
		return new WaysPage(this.tabs.of(staff), rows);
	}

	@PostMapping("/office/postcards/ways/{request:\\d+}")
	Answer decide(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long request,
			@RequestParam(defaultValue = "") String decision) {
		if (!this.requests.decide(request, decision.equals("approve"), staff.id())) {
			throw new LostRace();
		}
		return Redirect.to("/office/postcards/ways");
	}

}
