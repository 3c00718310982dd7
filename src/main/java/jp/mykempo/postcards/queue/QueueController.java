package jp.mykempo.postcards.queue;

import java.time.temporal.ChronoUnit;
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
import jp.mykempo.office.listing.Listing;
import jp.mykempo.postcards.core.ListExports;
import jp.mykempo.postcards.core.Obstacle;
import jp.mykempo.postcards.core.TabCounts;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Message;
import jp.mykempo.site.Words;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 依頼受付: the orders that wait, to look through, to take home as a file, and to choose from (O4). */
@Controller
@AllowedTo(Role.POSTCARDS)
class QueueController {

	private static final List<String> COLUMNS = List.of("ordered", "kind", "name", "kana", "number", "employer", "route",
			"state");

	private final QueueList list;

	private final TabCounts tabs;

	private final ListExports exports;

	private final Words words;

	QueueController(QueueList list, TabCounts tabs, ListExports exports, Words words) {
		this.list = list;
		this.tabs = tabs;
		this.exports = exports;
		this.words = words;
	}

	@GetMapping("/office/postcards")
	Answer show(@AuthenticationPrincipal CurrentStaff staff, @RequestParam Map<String, String> query, Locale locale) {
		ListRequest request = QueueList.SHAPE.read(query);
		Listing<QueueList.Waiting> listing = this.list.page(request, staff.id());
		long choosable = listing.rows().stream().filter(QueueList.Waiting::choosable).count();
		return new QueuePage(this.tabs.of(staff), listing.map(row -> row(row, locale)), employers(),
				query.containsKey("all"), choosable, query.containsKey("nothing"));
	}

	@GetMapping("/office/postcards/orders.csv")
	Answer export(@AuthenticationPrincipal CurrentStaff staff, @RequestParam Map<String, String> query, Locale locale) {
		List<QueueList.Waiting> rows = this.list.all(QueueList.SHAPE.read(query), staff.id());
		this.exports.note("orders", rows.size());
		List<String> heads = COLUMNS.stream()
			.map(column -> this.words.text(locale, "postcards.column." + column, List.of()))
			.toList();
		return Csv.of(Message.of("postcards.saveAs.orders"), heads, rows, row -> cells(row, locale));
	}

	private List<QueuePage.Employer> employers() {
		return this.list.employers()
			.stream()
			.map(employer -> new QueuePage.Employer(employer.id(), employer.name(), employer.cards()))
			.toList();
	}

	private QueuePage.Row row(QueueList.Waiting row, Locale locale) {
		long days = ChronoUnit.DAYS.between(PeopleTime.day(row.ordered()), this.list.today());
		return new QueuePage.Row(row.card(), row.member().name(), row.member().number(), row.kind().name(),
				row.member().employer(), row.route(), PeopleTime.date(PeopleTime.day(row.ordered()), locale), days,
				state(row));
	}

	private List<Object> cells(QueueList.Waiting row, Locale locale) {
		String state = state(row);
		return Arrays.asList(PeopleTime.day(row.ordered()), text(locale, "postcards.kind." + row.kind()),
				row.member().name(), row.member().kana(), row.member().number(), row.member().employer(),
				row.route() == null ? "" : text(locale, "postcards.route." + row.route()),
				text(locale, state.isEmpty() ? "postcards.state.ORDERED" : "postcards.obstacle." + state));
	}

	private String text(Locale locale, String key) {
		return this.words.text(locale, key, List.of());
	}

	private static String state(QueueList.Waiting row) {
		if (row.whyNot() != null) {
			return Obstacle.valueOf(row.whyNot()).key();
		}
		return row.own() ? Obstacle.OWN.key() : "";
	}

}
