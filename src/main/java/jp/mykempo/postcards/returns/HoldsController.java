package jp.mykempo.postcards.returns;

import jp.mykempo.kernel.EmployerId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.core.TabCounts;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 発送停止: holding an employer's cards, and letting them go again (O11). */
@Controller
@AllowedTo(Role.POSTCARDS)
class HoldsController {

	private static final String LIST = "/office/postcards/holds";

	private final Holds holds;

	private final TabCounts tabs;

	HoldsController(Holds holds, TabCounts tabs) {
		this.holds = holds;
		this.tabs = tabs;
	}

	@GetMapping(LIST)
	Answer list(@AuthenticationPrincipal CurrentStaff staff) {
		return new HoldsPage(this.tabs.of(staff),
				this.holds.list()
					.stream()
					.map(row -> new HoldsPage.Row(row.id(), row.name(), row.reason(), row.cards(), row.noAddress()))
					.toList());
	}

	@PostMapping(LIST + "/{employer:\\d+}")
	Answer begin(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long employer,
			@RequestParam(defaultValue = "") String reason) {
		this.holds.begin(new EmployerId(employer), reason.matches("MOVED|RETURNED|CLOSED") ? reason : "OTHER", staff.id());
		return Redirect.to(LIST);
	}

	@PostMapping(LIST + "/{employer:\\d+}/endings")
	Answer end(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long employer) {
		this.holds.end(new EmployerId(employer), staff.id());
		return Redirect.to(LIST);
	}

}
