package jp.mykempo.office.team;

import java.util.Optional;

import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Adding a staff account. */
@Controller
@AllowedTo(Role.ADMINISTRATOR)
class AddingController {

	private final TeamWork work;

	AddingController(TeamWork work) {
		this.work = work;
	}

	@GetMapping(TeamController.PATH + "/new")
	Answer ask() {
		return new AddingPage(StaffForm.empty(), FieldErrors.none());
	}

	@PostMapping(TeamController.PATH)
	Answer add(@AuthenticationPrincipal CurrentStaff staff, StaffForm form) {
		FieldErrors errors = FieldErrors.none();
		NewStaff claim = form.toClaim(errors);
		if (claim == null) {
			return new AddingPage(form, errors);
		}
		Optional<StaffId> added = this.work.add(staff, claim, form.roles(), form.reasonClean());
		return added.<Answer>map(id -> Redirect.to(TeamController.PATH + "/" + id + "?told=added"))
			.orElseGet(() -> new AddingPage(form, FieldErrors.at("loginId", "office.team.loginId.taken")));
	}

}
