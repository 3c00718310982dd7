package jp.mykempo.postcards.returns;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.Looks;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.OrderRefused;
import jp.mykempo.postcards.ReturnReason;
import jp.mykempo.postcards.core.CameBack;
import jp.mykempo.postcards.core.NextAction;
import jp.mykempo.postcards.core.Reason;
import jp.mykempo.postcards.core.ReturnOutcome;
import jp.mykempo.postcards.core.ReturnedMail;
import jp.mykempo.postcards.core.Settlement;
import jp.mykempo.postcards.core.TabCounts;
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

/** 返戻: cards that came back, entered by the number on them, then settled (O11). */
@Controller
@AllowedTo(Role.POSTCARDS)
class ReturnsController {

	private static final String LIST = "/office/postcards/returns";

	private final ReturnsList list;

	private final ReturnedMail mail;

	private final TabCounts tabs;

	private final Clock clock;

	private final Looks looks;

	ReturnsController(ReturnsList list, ReturnedMail mail, TabCounts tabs, Clock clock, Looks looks) {
		this.list = list;
		this.mail = mail;
		this.tabs = tabs;
		this.clock = clock;
		this.looks = looks;
	}

	@GetMapping(LIST)
	Answer show(@AuthenticationPrincipal CurrentStaff staff, @RequestParam(defaultValue = "") String number,
			@RequestParam(defaultValue = "") String noted, Locale locale) {
		return page(staff, number, noted.matches("noted|dead|settled|open") ? noted : "", FieldErrors.none(), locale);
	}

	@PostMapping(LIST)
	Answer note(@AuthenticationPrincipal CurrentStaff staff, @RequestParam(defaultValue = "") String number,
			@RequestParam(defaultValue = "") String reason, Locale locale) {
		Optional<CardId> card = this.list.find(number);
		Optional<ReturnReason> why = constant(ReturnReason.values(), reason);
		if (card.isEmpty() || why.isEmpty()) {
			return page(staff, number, "", card.isEmpty() ? FieldErrors.at("number", "postcards.returns.unknown")
					: FieldErrors.at("reason", "postcards.reason.missing"), locale);
		}
		CameBack back = new CameBack(card.get(), why.get(), PeopleTime.today(this.clock), null, staff.id());
		return switch (this.mail.note(back)) {
			case ReturnOutcome.Noted noted -> Redirect.to(LIST + "?noted=noted");
			case ReturnOutcome.WasDead dead -> Redirect.to(LIST + "?noted=dead");
			case ReturnOutcome.NotInThePost not -> page(staff, number, "",
					FieldErrors.at("number", "postcards.returns.notPosted"), locale);
			case ReturnOutcome.AlreadyNoted already -> page(staff, number, "",
					FieldErrors.at("number", "postcards.returns.already"), locale);
		};
	}

	@PostMapping(LIST + "/{returned:\\d+}/settlements")
	Answer settle(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long returned,
			@RequestParam(defaultValue = "") String action, @RequestParam(defaultValue = "") String why, Locale locale) {
		if (Reason.isMissing(why)) {
			return page(staff, "", "", FieldErrors.at("why-" + returned, "postcards.reason.missing"), locale);
		}
		NextAction next = constant(NextAction.values(), action).orElseThrow(NotHere::new);
		try {
			return switch (this.mail.settle(returned, next, staff.id(), why.strip())) {
				case Settlement.Settled settled -> Redirect.to(LIST + "?noted=settled");
				case Settlement.Followed followed -> Redirect.to(LIST + "?noted=settled");
				case Settlement.SettledBefore before -> throw new LostRace();
			};
		}
		catch (OrderRefused ex) {
			return page(staff, "", "", FieldErrors.at("why-" + returned, "postcards.returns.refused"), locale);
		}
	}

	private ReturnsPage page(CurrentStaff staff, String number, String noted, FieldErrors errors, Locale locale) {
		List<ReturnsPage.Row> rows = this.list.unsettled()
			.stream()
			.map(row -> new ReturnsPage.Row(row.id(), row.controlNumber(), row.name(), row.employer(), row.kind(), row.reason(),
					PeopleTime.date(row.on(), locale), actions(row)))
			.toList();
		this.looks.note("returns", rows.size());
		return new ReturnsPage(this.tabs.of(staff), rows, number, noted, errors);
	}

	private static List<String> actions(ReturnsList.Unsettled row) {
		return Stream.concat(Stream.of(row.next()), Arrays.stream(NextAction.values()).map(Enum::name))
			.distinct()
			.filter(action -> !action.equals("EMPLOYER_MOVED") || "EMPLOYER".equals(row.route()))
			.toList();
	}

	private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
		return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
	}

}
