package jp.mykempo.office.team;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.Csv;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Message;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.Words;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who there is: the list, as a file, and one account. */
@Controller
@AllowedTo(Role.ADMINISTRATOR)
class TeamController {

	static final String PATH = "/office/staff";

	private final Team team;

	private final Words words;

	TeamController(Team team, Words words) {
		this.team = team;
		this.words = words;
	}

	@GetMapping(PATH)
	Answer list(@RequestParam Map<String, String> query, Locale locale) {
		return new TeamPage(this.team.list(Team.SHAPE.read(query)).map(entry -> row(entry, locale)));
	}

	@GetMapping(PATH + "/csv")
	Answer csv(@RequestParam Map<String, String> query, Locale locale) {
		List<String> heads = List.of("name", "loginId", "mail", "roles", "state", "added", "lastLogin")
			.stream()
			.map(column -> word("office.team.column." + column, locale))
			.toList();
		return Csv.of(Message.of("office.team.saveAs.staff"), heads, this.team.all(Team.SHAPE.read(query)), entry -> cells(entry, locale));
	}

	@GetMapping(PATH + "/{id:[0-9]{1,18}}")
	Answer show(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long id,
			@RequestParam(defaultValue = "") String told, Locale locale) {
		FieldErrors errors = told.equals("reason") ? FieldErrors.at("reason", "office.team.reason.missing")
				: FieldErrors.none();
		return page(staff, new StaffId(id), told, errors, locale);
	}

	private StaffPage page(CurrentStaff staff, StaffId id, String told, FieldErrors errors, Locale locale) {
		Team.Entry entry = this.team.find(id).orElseThrow(NotHere::new);
		List<StaffPage.Asked> asked = this.team.asked()
			.stream()
			.filter(one -> one.staff().equals(id))
			.map(one -> RequestsController.shown(one, staff, locale))
			.toList();
		return new StaffPage(row(entry, locale), entry.mail(), asked, staff.id().equals(id), StaffPage.told(told), errors);
	}

	static TeamPage.Row row(Team.Entry entry, Locale locale) {
		return new TeamPage.Row(entry.id().value(), entry.name(), entry.loginId(), entry.roles(), entry.state(),
				PeopleTime.fullMoment(entry.added(), locale),
				entry.lastLogin().map(at -> PeopleTime.fullMoment(at, locale)).orElse(""));
	}

	private List<?> cells(Team.Entry entry, Locale locale) {
		return List.of(entry.name(), entry.loginId(), entry.mail(),
				String.join(" ", entry.roles().stream().map(role -> word("office.role." + role.key(), locale)).toList()),
				word("office.team.state." + entry.state(), locale), entry.added().toString(),
				entry.lastLogin().map(Object::toString).orElse(""));
	}

	private String word(String key, Locale locale) {
		return this.words.text(locale, key, List.of());
	}

}
