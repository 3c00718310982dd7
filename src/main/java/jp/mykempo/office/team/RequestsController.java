package jp.mykempo.office.team;

import java.util.Locale;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Requests for roles that wait for a second administrator. */
@Controller
@AllowedTo(Role.ADMINISTRATOR)
class RequestsController {

	static final String PATH = "/office/staff/requests";

	private final Roles roles;

	private final Team team;

	RequestsController(Roles roles, Team team) {
		this.roles = roles;
		this.team = team;
	}

	@GetMapping(PATH)
	Answer list(@AuthenticationPrincipal CurrentStaff staff, @RequestParam(defaultValue = "") String told,
			Locale locale) {
		return new RequestsPage(this.team.asked().stream().map(one -> shown(one, staff, locale)).toList(),
				StaffPage.told(told));
	}

	@PostMapping(PATH + "/{id:[0-9]{1,18}}/grant")
	Answer grant(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long id) {
		return to(this.roles.grant(staff, id), "granted");
	}

	@PostMapping(PATH + "/{id:[0-9]{1,18}}/refusal")
	Answer refuse(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long id) {
		return to(this.roles.refuse(staff, id), "refused");
	}

	@PostMapping(PATH + "/{id:[0-9]{1,18}}/withdrawal")
	Answer withdraw(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long id) {
		return to(this.roles.withdraw(staff, id), "withdrawn");
	}

	static StaffPage.Asked shown(Team.Asked asked, CurrentStaff reader, Locale locale) {
		return new StaffPage.Asked(asked.id(), asked.staff().value(), asked.name(), asked.role(), asked.reason(),
				asked.byName(), PeopleTime.moment(asked.at(), locale), asked.by().equals(reader.id()),
				asked.staff().equals(reader.id()));
	}

	private static Redirect to(RoleOutcome outcome, String done) {
		return Redirect.to(PATH + "?told=" + (outcome == RoleOutcome.DONE ? done : outcome.key()));
	}

}
