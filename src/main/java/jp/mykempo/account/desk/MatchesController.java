package jp.mykempo.account.desk;

import java.util.List;
import java.util.Locale;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.ReasonForm;
import jp.mykempo.office.Role;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 照合で2人が一致した登録: whom the master cannot tell apart, until somebody settled it (R3). */
@Controller
@AllowedTo(Role.RECEPTION)
class MatchesController {

	private static final String HERE = "/office/enquiries/matches";

	private final Matches matches;

	MatchesController(Matches matches) {
		this.matches = matches;
	}

	@GetMapping(HERE)
	Answer show(Locale locale) {
		return new MatchesPage(entries(locale), 0, FieldErrors.none(), false);
	}

	@PostMapping(HERE + "/{id}/settlements")
	Answer settle(@PathVariable String id, ReasonForm form, @AuthenticationPrincipal CurrentStaff staff, Locale locale) {
		if (!id.matches("[0-9]{1,18}")) {
			throw new NotHere();
		}
		FieldErrors errors = FieldErrors.none();
		String how = form.toReason(errors);
		if (how == null) {
			return new MatchesPage(entries(locale), Long.parseLong(id), errors, false);
		}
		return this.matches.settle(Long.parseLong(id), staff.id(), how) ? Redirect.to(HERE)
				: new MatchesPage(entries(locale), 0, FieldErrors.none(), true);
	}

	private List<MatchesPage.Entry> entries(Locale locale) {
		return this.matches.list()
			.stream()
			.map(match -> new MatchesPage.Entry(match.id(), PeopleTime.fullMoment(match.firstSeen(), locale),
					PeopleTime.fullMoment(match.lastSeen(), locale),
					match.persons().stream().map(person -> person(person, locale)).toList()))
			.toList();
	}

	private static MatchesPage.Person person(Match.Person person, Locale locale) {
		return new MatchesPage.Person(person.name(), person.kana(),
				person.birthDate() == null ? null : PeopleTime.fullDate(person.birthDate(), locale), person.number());
	}

}
