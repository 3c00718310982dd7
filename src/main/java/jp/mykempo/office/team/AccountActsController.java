package jp.mykempo.office.team;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.site.Answer;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done about the account of somebody else, each after a second look. */
@Controller
@AllowedTo(Role.ADMINISTRATOR)
class AccountActsController {

	private static final String ONE = TeamController.PATH + "/{id:[0-9]{1,18}}";

	private final TeamWork work;

	private final Roles roles;

	private final Team team;

	AccountActsController(TeamWork work, Roles roles, Team team) {
		this.work = work;
		this.roles = roles;
		this.team = team;
	}

	@GetMapping(ONE + "/closing")
	Answer askToClose(@PathVariable long id, Locale locale) {
		return page(id, ActPage.Act.CLOSE, null, locale);
	}

	@PostMapping(ONE + "/closing")
	Answer close(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long id) {
		return to(id, this.work.close(staff, known(id)), "closed");
	}

	@GetMapping(ONE + "/link")
	Answer askToSendLink(@PathVariable long id, Locale locale) {
		return page(id, ActPage.Act.LINK, null, locale);
	}

	@PostMapping(ONE + "/link")
	Answer sendLink(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long id) {
		return to(id, this.work.sendLink(staff, known(id)), "link");
	}

	@PostMapping(ONE + "/requests")
	Answer askForRole(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long id,
			@RequestParam(defaultValue = "") String role, @RequestParam(defaultValue = "") String reason) {
		String clean = new StaffForm(null, null, null, null, reason).reasonClean();
		if (clean.isEmpty()) {
			return Redirect.to(TeamController.PATH + "/" + id + "?told=reason");
		}
		return to(id, this.roles.ask(staff, known(id), role(role), clean), "asked");
	}

	@GetMapping(ONE + "/roles/{role}")
	Answer askToRemove(@PathVariable long id, @PathVariable String role, Locale locale) {
		return page(id, ActPage.Act.REMOVE, role(role), locale);
	}

	@PostMapping(ONE + "/roles/{role}")
	Answer remove(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long id, @PathVariable String role) {
		return to(id, this.roles.remove(staff, known(id), role(role)), "removed");
	}

	private StaffId known(long id) {
		return this.team.find(new StaffId(id)).orElseThrow(NotHere::new).id();
	}

	private ActPage page(long id, ActPage.Act act, Role role, Locale locale) {
		Team.Entry entry = this.team.find(new StaffId(id)).orElseThrow(NotHere::new);
		return new ActPage(TeamController.row(entry, locale), act, Optional.ofNullable(role));
	}

	private static Redirect to(long id, RoleOutcome outcome, String done) {
		return Redirect.to(TeamController.PATH + "/" + id + "?told=" + (outcome == RoleOutcome.DONE ? done : outcome.key()));
	}

	private static Role role(String key) {
		return Arrays.stream(Role.values()).filter(role -> role.key().equals(key)).findFirst().orElseThrow(NotHere::new);
	}

}
