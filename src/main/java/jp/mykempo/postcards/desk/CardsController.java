package jp.mykempo.postcards.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.Csv;
import jp.mykempo.office.listing.ListRequest;
import jp.mykempo.postcards.core.ListExports;
import jp.mykempo.postcards.core.TabCounts;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Message;
import jp.mykempo.site.Words;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Printed and posted cards, and those that nobody uses (X7). */
@Controller
@AllowedTo(Role.POSTCARDS)
class CardsController {

	private static final List<String> COLUMNS = List.of("control", "kind", "name", "employer", "route", "state", "batch",
			"since");

	private final CardList cards;

	private final TabCounts tabs;

	private final ListExports exports;

	private final Words words;

	CardsController(CardList cards, TabCounts tabs, ListExports exports, Words words) {
		this.cards = cards;
		this.tabs = tabs;
		this.exports = exports;
		this.words = words;
	}

	@GetMapping("/office/postcards/cards")
	Answer list(@AuthenticationPrincipal CurrentStaff staff, @RequestParam Map<String, String> query, Locale locale) {
		ListRequest request = CardList.SHAPE.read(query);
		String at = request.filter("age").isEmpty() ? request.filter("state").toLowerCase(Locale.ROOT) : "unused";
		return new CardsPage(this.tabs.of(staff), at, this.cards.page(request)
			.map(card -> new CardsPage.Row(card.card(), card.controlNumber(), card.name(), card.employer(), card.kind(),
					card.route(), card.state(), card.batch(), PeopleTime.date(PeopleTime.day(card.since()), locale))));
	}

	@GetMapping("/office/postcards/cards.csv")
	Answer export(@RequestParam Map<String, String> query, Locale locale) {
		List<CardList.Found> rows = this.cards.all(CardList.SHAPE.read(query));
		this.exports.note("cards", rows.size());
		List<String> heads = COLUMNS.stream().map(column -> text(locale, "postcards.column." + column)).toList();
		return Csv.of(Message.of("postcards.saveAs.cards"), heads, rows, row -> Arrays.asList(row.controlNumber(),
				text(locale, "postcards.kind." + row.kind()), row.name(), row.employer(),
				row.route() == null ? "" : text(locale, "postcards.route." + row.route()),
				text(locale, "postcards.state." + row.state()), row.batch(), PeopleTime.day(row.since())));
	}

	@GetMapping("/office/postcards/unused")
	Answer unused(@AuthenticationPrincipal CurrentStaff staff) {
		return new UnusedPage(this.tabs.of(staff),
				this.cards.unused()
					.stream()
					.map(row -> new UnusedPage.Row(row.id() == null ? "none" : row.id().toString(), row.employer(),
							row.fresh(), row.month(), row.months(), row.old()))
					.toList());
	}

	private String text(Locale locale, String key) {
		return this.words.text(locale, key, List.of());
	}

}
