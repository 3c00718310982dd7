package jp.mykempo.postcards.desk;

import java.util.Locale;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.Route;
import jp.mykempo.postcards.core.DeskActs;
import jp.mykempo.postcards.core.DeskCard;
import jp.mykempo.postcards.core.Reason;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.LostRace;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A card's page, withdrawing it, and asking for another way. A protected member's card is dealt with elsewhere (X6). */
@Controller
@AllowedTo(Role.POSTCARDS)
class CardController {

	private static final String CARD = "/office/postcards/cards/{card:\\d+}";

	private final CardView view;

	private final DeskActs acts;

	CardController(CardView view, DeskActs acts) {
		this.view = view;
		this.acts = acts;
	}

	@GetMapping(CARD)
	Answer show(@PathVariable long card, Locale locale) {
		return page(find(card), FieldErrors.none(), locale);
	}

	@PostMapping(CARD + "/withdrawals")
	Answer withdraw(@PathVariable long card, @RequestParam(defaultValue = "") String reason, Locale locale) {
		DeskCard found = find(card);
		if (Reason.isMissing(reason)) {
			return page(found, FieldErrors.at("reason", "postcards.reason.missing"), locale);
		}
		this.acts.withdraw(found, reason.strip());
		return Redirect.to("/office/postcards/cards/" + card);
	}

	@PostMapping(CARD + "/ways")
	Answer ask(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long card,
			@RequestParam(defaultValue = "") String way, @RequestParam(defaultValue = "") String why, Locale locale) {
		DeskCard found = find(card);
		if (Reason.isMissing(why)) {
			return page(found, FieldErrors.at("why", "postcards.reason.missing"), locale);
		}
		if (!this.acts.ask(found, way.equals("COUNTER") ? Route.COUNTER : Route.HOME, why.strip(), staff.id())) {
			throw new LostRace();
		}
		return Redirect.to("/office/postcards/cards/" + card);
	}

	private DeskCard find(long card) {
		return this.acts.find(card).filter(found -> !found.protectedOne()).orElseThrow(NotHere::new);
	}

	private CardPage page(DeskCard card, FieldErrors errors, Locale locale) {
		CardView.Seen seen = this.view.see(card);
		return new CardPage(card.card().value(), seen.name(), card.kind().name(), card.state().name(), seen.employer(),
				seen.controlNumber(), seen.route(), seen.batch(), seen.way(),
				seen.moves()
					.stream()
					.map(move -> new CardPage.Move(move.state(), PeopleTime.fullMoment(move.at().toInstant(), locale),
							move.by() == null ? "" : move.by()))
					.toList(),
				errors);
	}

}
