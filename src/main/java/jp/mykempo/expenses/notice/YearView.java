package jp.mykempo.expenses.notice;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.mykempo.expenses.core.Amounts;
import jp.mykempo.expenses.core.CareKind;
import jp.mykempo.expenses.core.Claim;
import jp.mykempo.expenses.core.ExpenseYears;
import jp.mykempo.expenses.core.Household;
import jp.mykempo.expenses.notice.ExpensesPage.Cell;
import jp.mykempo.expenses.notice.ExpensesPage.Files;
import jp.mykempo.expenses.notice.ExpensesPage.Filters;
import jp.mykempo.expenses.notice.ExpensesPage.Heading;
import jp.mykempo.expenses.notice.ExpensesPage.Money;
import jp.mykempo.expenses.notice.ExpensesPage.Option;
import jp.mykempo.expenses.notice.ExpensesPage.PageLink;
import jp.mykempo.expenses.notice.ExpensesPage.PersonSums;
import jp.mykempo.expenses.notice.ExpensesPage.Row;
import jp.mykempo.expenses.notice.ExpensesPage.Summary;
import jp.mykempo.expenses.notice.ExpensesPage.Sums;
import jp.mykempo.expenses.notice.ExpensesPage.YearLink;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.Kinship;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.Yen;
import jp.mykempo.site.Message;
import jp.mykempo.site.Words;

/** Puts a year of expenses into words and figures, for its page. */
final class YearView {

	private static final String TEXT = "expenses.notice.plain";

	private final HouseholdExpenses.Seen seen;

	private final NoticeQuery query;

	private final ExpenseYears years;

	private final Words words;

	private final Locale locale;

	YearView(HouseholdExpenses.Seen seen, NoticeQuery query, ExpenseYears years, Words words, Locale locale) {
		this.seen = seen;
		this.query = query;
		this.years = years;
		this.words = words;
		this.locale = locale;
	}

	ExpensesPage page() {
		List<Claim> shown = this.query.matching(this.seen.claims(), this.seen.household());
		MonthPages pages = new MonthPages(shown);
		return new ExpensesPage(heading(), summary(), filters(),
				pages.at(this.query.page()).stream().map(month -> month(month, pages.of(month))).toList(), links(pages),
				new Files("/expenses/mynaportal.csv" + this.query.forFile(), "/expenses/tax-form.csv" + this.query.forFile()));
	}

	private Heading heading() {
		List<YearLink> links = this.years.list()
			.stream()
			.map(year -> new YearLink(year(year), "/expenses?year=" + year, year.equals(this.query.year())))
			.toList();
		return new Heading(year(this.query.year()), sentence(), until(), links);
	}

	private Message sentence() {
		if (this.seen.claims().isEmpty()) {
			return Message.of("expenses.notice.sentence.none", year(this.query.year()));
		}
		return Message.of("expenses.notice.sentence", year(this.query.year()),
				money(Amounts.sum(this.seen.claims(), Amounts::total)),
				money(Amounts.sum(this.seen.claims(), Amounts::byPatient)));
	}

	/** Only where the year is not whole yet. */
	private Optional<Message> until() {
		YearMonth last = arrivedUntil();
		if (last.getYear() > this.query.year().getValue() || last.getMonthValue() == 12) {
			return Optional.empty();
		}
		return Optional.of(last.getYear() < this.query.year().getValue() ? Message.of("expenses.notice.until.none")
				: Message.of("expenses.notice.until", PeopleTime.month(last, this.locale)));
	}

	/** What the files tell; a claim may have come otherwise. */
	private YearMonth arrivedUntil() {
		YearMonth usual = YearMonth.from(this.years.today().minusMonths(ExpenseYears.DELAY + 1));
		return Stream.concat(this.seen.household().arrivedUntil().stream(), this.seen.claims().stream().map(Claim::month))
			.max(YearMonth::compareTo)
			.orElse(usual);
	}

	private Optional<Summary> summary() {
		if (this.seen.claims().isEmpty()) {
			return Optional.empty();
		}
		YearChart chart = new YearChart(this.seen.claims(), this.query.year(), arrivedUntil(), this.words, this.locale);
		List<PersonSums> persons = this.seen.household()
			.persons()
			.stream()
			.map(person -> new PersonSums(person.name(), relationship(person), sums(claims(person))))
			.toList();
		return Optional.of(new Summary(sums(this.seen.claims()), chart.chart(), chart.waiting(), persons));
	}

	private List<Claim> claims(Household.Person person) {
		return this.seen.claims().stream().filter(claim -> claim.patient().person().equals(person.id())).toList();
	}

	private String relationship(Household.Person person) {
		if (person.insured()) {
			return this.words.text(this.locale, Message.of("expenses.notice.self"));
		}
		String word = person.relationship() == null ? Amounts.NONE : person.relationship();
		return Kinship.of(word).map(kinship -> this.words.text(this.locale, Message.of(kinship.key(), word))).orElse(word);
	}

	private Sums sums(List<Claim> claims) {
		return new Sums(orNone(Amounts.sum(claims, Amounts::total)), orNone(Amounts.sum(claims, Amounts::byPatient)),
				orNone(Amounts.sum(claims, Amounts::paidBack)), orNone(Amounts.sum(claims, Amounts::highCost)),
				orNone(Amounts.sum(claims, Amounts::additional)), orNone(Amounts.sum(claims, Amounts::meals)));
	}

	private Filters filters() {
		List<Option> persons = new ArrayList<>(List.of(all("persons", this.query.place().isEmpty())));
		this.seen.household().persons().forEach(person -> persons.add(new Option(String.valueOf(person.place()),
				Message.of(TEXT, person.name()), this.query.place().equals(Optional.of(person.place())))));
		List<Option> months = new ArrayList<>(List.of(all("months", this.query.month().isEmpty())));
		IntStream.rangeClosed(1, 12).forEach(month -> months.add(new Option(String.valueOf(month),
				Message.of("expenses.notice.month." + month),
				this.query.month().filter(wanted -> wanted.getValue() == month).isPresent())));
		List<Option> kinds = new ArrayList<>(List.of(all("kinds", this.query.kind().isEmpty())));
		Arrays.stream(CareKind.values()).forEach(kind -> kinds.add(new Option(kind.name(), kind(kind),
				this.query.kind().equals(Optional.of(kind)))));
		return new Filters(this.query.year().getValue(), persons, months, kinds, this.query.narrowed());
	}

	private static Option all(String which, boolean chosen) {
		return new Option("", Message.of("expenses.notice.all." + which), chosen);
	}

	private List<PageLink> links(MonthPages pages) {
		return pages.count() == 1 ? List.of() : IntStream.rangeClosed(1, pages.count())
			.mapToObj(page -> new PageLink(months(pages.at(page)), "/expenses" + this.query.at(page), page == this.query.page()))
			.toList();
	}

	/** 6–8月. */
	private static Message months(List<YearMonth> months) {
		int first = months.getLast().getMonthValue();
		int last = months.getFirst().getMonthValue();
		return first == last ? Message.of("expenses.notice.month." + first) : Message.of("expenses.notice.months",
				Message.of("expenses.notice.month.short." + first), Message.of("expenses.notice.month." + last));
	}

	private ExpensesPage.Month month(YearMonth month, List<Claim> claims) {
		return new ExpensesPage.Month(month.getMonthValue(), PeopleTime.month(month, this.locale),
				money(Amounts.sum(claims, Amounts::byPatient)), claims.stream().map(this::row).toList());
	}

	private Row row(Claim claim) {
		String institution = claim.institution().name();
		return new Row(JapaneseText.withPlainBlanks(claim.patient().name()),
				institution == null ? Message.of("expenses.notice.institution.none") : Message.of(TEXT, institution),
				kind(claim.kind()),
				Message.of(claim.kind() == CareKind.PHARMACY ? "expenses.notice.times" : "expenses.notice.days", claim.days()),
				new Money(cell(Amounts.total(claim)), cell(claim.shares().bySociety()), cell(Amounts.byPublic(claim)),
						cell(Amounts.byPatient(claim)), cell(Amounts.highCost(claim)), cell(Amounts.additional(claim)),
						cell(Amounts.meals(claim))));
	}

	private static Message kind(CareKind kind) {
		return Message.of("expenses.kind." + kind);
	}

	private Cell cell(Yen yen) {
		return new Cell(orNone(yen), yen.isZero());
	}

	private String orNone(Yen yen) {
		return Amounts.orNone(yen, this.locale);
	}

	private String money(Yen yen) {
		return Amounts.text(yen, this.locale);
	}

	private String year(Year year) {
		return this.words.text(this.locale, Message.of("expenses.notice.year", year));
	}

}
