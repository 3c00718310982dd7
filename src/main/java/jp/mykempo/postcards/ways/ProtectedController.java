package jp.mykempo.postcards.ways;

import java.util.List;
import java.util.Locale;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.Looks;
import jp.mykempo.postcards.Route;
import jp.mykempo.postcards.core.DeskActs;
import jp.mykempo.postcards.core.DeskCard;
import jp.mykempo.postcards.core.Reason;
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

/** 保護が必要な方の依頼: opened with a reason; then handed over at the counter, or withdrawn (X6). */
@Controller
@AllowedTo({ Role.POSTCARDS, Role.RECEPTION })
class ProtectedController {

	private static final String LIST = "/office/postcards/protected";

	private final ProtectedOrders orders;

	private final DeskActs acts;

	private final TabCounts tabs;

	private final Looks looks;

	ProtectedController(ProtectedOrders orders, DeskActs acts, TabCounts tabs, Looks looks) {
		this.orders = orders;
		this.acts = acts;
		this.tabs = tabs;
		this.looks = looks;
	}

	@GetMapping(LIST)
	Answer list(@AuthenticationPrincipal CurrentStaff staff, Locale locale) {
		return list(staff, FieldErrors.none(), locale);
	}

	@PostMapping(LIST + "/{card:\\d+}/looks")
	Answer open(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long card,
			@RequestParam(defaultValue = "") String reason, Locale locale) {
		if (Reason.isMissing(reason)) {
			return list(staff, FieldErrors.at("reason-" + card, "postcards.reason.missing"), locale);
		}
		this.orders.open(find(card), reason.strip(), staff.id());
		return Redirect.to(LIST + "/" + card);
	}

	@GetMapping(LIST + "/{card:\\d+}")
	Answer show(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long card) {
		return page(staff, card, FieldErrors.none());
	}

	@PostMapping(LIST + "/{card:\\d+}/ways")
	Answer ask(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long card,
			@RequestParam(defaultValue = "") String why) {
		if (Reason.isMissing(why)) {
			return page(staff, card, FieldErrors.at("why", "postcards.reason.missing"));
		}
		if (!this.acts.ask(find(card), Route.COUNTER, why.strip(), staff.id())) {
			throw new LostRace();
		}
		return Redirect.to("/office/postcards/ways");
	}

	@PostMapping(LIST + "/{card:\\d+}/withdrawals")
	Answer withdraw(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long card,
			@RequestParam(defaultValue = "") String reason) {
		if (Reason.isMissing(reason)) {
			return page(staff, card, FieldErrors.at("reason", "postcards.reason.missing"));
		}
		this.acts.withdraw(find(card), reason.strip());
		return Redirect.to(LIST);
	}

	private DeskCard find(long card) {
		return this.acts.find(card).filter(DeskCard::protectedOne).orElseThrow(NotHere::new);
	}

	private Answer list(CurrentStaff staff, FieldErrors errors, Locale locale) {
		List<ProtectedPage.Row> rows = this.orders.list()
			.stream()
			.map(order -> new ProtectedPage.Row(order.card(), order.kind(),
					PeopleTime.date(PeopleTime.day(order.ordered()), locale), order.way()))
			.toList();
		this.looks.note("protected-orders", rows.size());
		return new ProtectedPage(this.tabs.of(staff), rows, errors);
	}

	/** Whoever has not opened it is sent to the list, where a reason is asked for. */
	private Answer page(CurrentStaff staff, long card, FieldErrors errors) {
		DeskCard found = find(card);
		return this.orders.see(found, staff.id())
			.<Answer>map(member -> new OpenedPage(card, member.name(), member.kana(), member.number(), found.kind().name(),
					errors))
			.orElseGet(() -> Redirect.to(LIST));
	}

}
