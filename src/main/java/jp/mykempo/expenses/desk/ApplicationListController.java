package jp.mykempo.expenses.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.ExpenseYears;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.Csv;
import jp.mykempo.office.listing.ListRequest;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Message;
import jp.mykempo.site.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「医療費のお知らせ」の申請: the list of applications, to search, to sort, and to take home as a file (O5). */
@Controller
@AllowedTo(Role.HEALTH_DATA)
class ApplicationListController {

	static final String HERE = "/office/expenses/applications";

	private static final List<String> STATES = Stream
		.concat(Stream.of(ApplicationList.OPEN),
				Stream.concat(Arrays.stream(ApplicationState.values()).map(ApplicationState::key), Stream.of(ApplicationList.ALL)))
		.toList();

	private static final List<String> COLUMNS = List.of("id", "received", "name", "kana", "number", "period", "state",
			"changed", "delivery");

	private final ApplicationList list;

	private final ExpenseYears years;

	private final Words words;

	ApplicationListController(ApplicationList list, ExpenseYears years, Words words) {
		this.list = list;
		this.years = years;
		this.words = words;
	}

	@GetMapping(HERE)
	Answer show(@RequestParam Map<String, String> query, Locale locale) {
		return new ApplicationListPage(this.list.page(request(query)).map(row -> row(row, locale)), STATES,
				query.containsKey("all"), query.containsKey("nothing"));
	}

	@GetMapping(HERE + "/list.csv")
	Answer export(@RequestParam Map<String, String> query, Locale locale) {
		List<String> heads = COLUMNS.stream().map(column -> text(locale, "expenses.desk.column." + column)).toList();
		return Csv.of(Message.of("expenses.saveAs.applications"), heads, this.list.export(request(query)), row -> cells(row, locale));
	}

	private static ListRequest request(Map<String, String> query) {
		return ApplicationList.SHAPE.read(query);
	}

	private ApplicationListPage.Row row(ApplicationList.Row row, Locale locale) {
		return new ApplicationListPage.Row(row.id(), row.who().name(), row.who().number(), row.period().text(locale),
				row.state().key(), row.delivery().key(), row.next(), unfit(row),
				PeopleTime.shortMoment(row.receivedAt(), locale), days(row.receivedAt()), row.batch(), row.obstacle().isEmpty());
	}

	/** Of a protected person the list says no more than what they wait for. */
	private static String unfit(ApplicationList.Row row) {
		return row.unfit() == null || row.who().name() == null ? null : row.unfit().key();
	}

	private List<Object> cells(ApplicationList.Row row, Locale locale) {
		boolean hidden = row.who().name() == null;
		return Arrays.asList(row.id(), PeopleTime.fullMoment(row.receivedAt(), locale),
				hidden ? text(locale, "expenses.desk.protected") : row.who().name(), row.who().kana(), row.who().number(),
				row.period().text(locale), text(locale, "expenses.application.state." + row.state().key()),
				PeopleTime.fullMoment(row.changedAt(), locale), text(locale, "expenses.desk.delivery." + row.delivery().key()));
	}

	private long days(Instant received) {
		return ChronoUnit.DAYS.between(PeopleTime.day(received), this.years.today());
	}

	private String text(Locale locale, String key) {
		return this.words.text(locale, key, List.of());
	}

}
