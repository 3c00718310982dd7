package jp.mykempo.checkups.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jp.mykempo.checkups.core.Course;
import jp.mykempo.checkups.core.Course.Point;
import jp.mykempo.checkups.core.Course.Rise;
import jp.mykempo.checkups.core.Item;
import jp.mykempo.checkups.core.ItemGroup;
import jp.mykempo.checkups.core.Judgement;
import jp.mykempo.checkups.core.Reading;
import jp.mykempo.checkups.core.Readings;
import jp.mykempo.checkups.core.ValueType;
import jp.mykempo.checkups.results.ItemPage.Graph;
import jp.mykempo.checkups.results.ItemPage.Heading;
import jp.mykempo.checkups.results.ItemPage.Meaning;
import jp.mykempo.checkups.results.ItemPage.Neighbour;
import jp.mykempo.checkups.results.ItemPage.Neighbours;
import jp.mykempo.checkups.results.ItemPage.Now;
import jp.mykempo.checkups.results.ItemPage.Row;
import jp.mykempo.checkups.results.ItemPage.Table;
import jp.mykempo.checkups.results.ResultsPage.Figure;
import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.site.NotHere;

/**
 * Formats one item.
 *
 * @param all the member's reports, newest first
 */
record ItemView(Wording wording, List<Readings> all, Course course) {

	static ItemView of(Wording wording, List<Readings> all, String key) {
		return new ItemView(wording, all, Course.of(key, all));
	}

	/**
	 * @throws NotHere where none of the member's reports tells anything of such an item
	 */
	ItemPage page() {
		Point newest = this.course.newest().filter(point -> ResultsView.hasPage(point.reading().item())).orElseThrow(NotHere::new);
		Reading reading = newest.reading();
		return new ItemPage(heading(newest), now(newest), graph(newest), table(reading.item()), meaning(newest), neighbours(reading.key()));
	}

	private Meaning meaning(Point newest) {
		Advice advice = new Advice(this.wording);
		Reading reading = newest.reading();
		boolean limited = !this.wording.catalogue().thresholds(reading.key(), newest.report().sex()).isEmpty();
		String source = reading.item().type() == ValueType.ORDINAL ? "checkups.item.source.usual" : "checkups.item.source";
		String note = !ResultsView.isRow(reading.item()) ? "checkups.item.finding" : limited ? source : "checkups.item.noLimit";
		return new Meaning(advice.what(reading.key()), limited ? Optional.empty() : advice.hint(reading.key()), advice.todo(reading),
				this.wording.t(note));
	}

	private Heading heading(Point newest) {
		Item item = newest.reading().item();
		String value = (this.wording.value(newest.reading()) + " " + this.wording.unit(item)).strip();
		Judgement judgement = newest.reading().judgement();
		String end = judgement.judged() ? this.wording.t("checkups.item.summary.judged", value, this.wording.judgement(judgement))
				: this.wording.t("checkups.item.summary.plain", value);
		return new Heading(this.wording.group(item.group()), this.wording.name(item), this.wording.also(item),
				this.wording.t("checkups.item.summary", this.wording.year(newest.year())), end, trend(newest));
	}

	private String trend(Point newest) {
		if (this.course.points().size() < 2 || newest.reading().number().isEmpty()) {
			return "";
		}
		return this.course.rise().map(rise -> rise(rise, newest)).orElse("");
	}

	private String rise(Rise rise, Point newest) {
		BigDecimal by = rise.difference();
		String way = by.signum() == 0 ? "same" : by.signum() > 0 ? "up" : "down";
		String amount = this.wording.number(by.abs(), newest.reading().item());
		return newest.reading().judgement().judged()
				? this.wording.t("checkups.item.trend." + way, rise.years(), amount) + standing(newest)
				: this.wording.t("checkups.item.trend.only." + way, rise.years(), amount);
	}

	private String standing(Point newest) {
		return this.course.outsideSince()
			.map(since -> since.equals(newest.year()) ? this.wording.t("checkups.item.trend.first")
					: this.wording.t("checkups.item.trend.outside", since.value()))
			.orElseGet(() -> this.wording.t("checkups.item.trend.inside"));
	}

	private Now now(Point newest) {
		Reading reading = newest.reading();
		Ranges ranges = new Ranges(this.wording);
		Optional<ItemPage.Line> line = reading.number().flatMap(number -> reading.threshold())
			.map(threshold -> new NumberLine(this.wording, reading, Limits.of(threshold, reading.item())).line());
		String range = ranges.of(reading);
		String own = ranges.institution(reading);
		return new Now(new Figure(this.wording.value(reading), this.wording.unit(reading.item()), reading.judgement(), true),
				ResultsView.isRow(reading.item()), range,
				own.equals(range) ? "" : own, new Changes(this.wording).since(this.course, reading), line);
	}

	private Optional<Graph> graph(Point newest) {
		Item item = newest.reading().item();
		boolean drawn = item.type() == ValueType.NUMBER && this.course.points().stream().filter(point -> point.reading().number().isPresent()).count() > 1;
		return drawn ? Optional.of(ItemGraph.of(this.wording, this.course, item, newest.report().sex(), years()).graph()) : Optional.empty();
	}

	private Table table(Item item) {
		boolean judged = this.course.points().stream().anyMatch(point -> point.reading().judgement().judged());
		return new Table(this.wording.unit(item), judged, item.type() == ValueType.NUMBER,
				years().reversed().stream().flatMap(year -> rows(year).stream()).toList());
	}

	/** From the oldest to the newest report, all years. */
	private List<FiscalYear> years() {
		List<FiscalYear> years = new ArrayList<>();
		FiscalYear last = this.all.getFirst().report().year();
		for (FiscalYear year = this.all.getLast().report().year(); year.compareTo(last) <= 0; year = year.plus(1)) {
			years.add(year);
		}
		return years;
	}

	private List<Row> rows(FiscalYear year) {
		List<Readings> ofYear = this.all.stream().filter(one -> one.report().year().equals(year)).toList();
		List<Row> rows = ofYear.stream().map(one -> row(one, ofYear.size() > 1)).toList();
		return rows.isEmpty() ? List.of(new Row(this.wording.year(year), "", "", Judgement.NONE, "", this.wording.t("checkups.item.table.missing")))
				: rows;
	}

	private Row row(Readings readings, boolean oneOfSeveral) {
		String year = oneOfSeveral ? this.wording.yearAndDay(readings.report()) : this.wording.year(readings.report().year());
		String institution = readings.report().institution().name();
		return this.course.at(readings.report())
			.map(point -> new Row(year, institution, this.wording.value(point.reading()), point.reading().judgement(),
					new Changes(this.wording).figure(point), ""))
			.orElseGet(() -> new Row(year, institution, "", Judgement.NONE, "", this.wording.t("checkups.item.table.notTested")));
	}

	private Neighbours neighbours(String key) {
		List<Neighbour> order = new ArrayList<>();
		Arrays.stream(ItemGroup.values())
			.flatMap(group -> this.all.getFirst().in(group).stream())
			.filter(reading -> reading.tells() && ResultsView.hasPage(reading.item()))
			.forEach(reading -> order.add(new Neighbour(reading.key(), this.wording.name(reading.item()))));
		int here = order.stream().map(Neighbour::key).toList().indexOf(key);
		return new Neighbours(here > 0 ? Optional.of(order.get(here - 1)) : Optional.empty(),
				here >= 0 && here < order.size() - 1 ? Optional.of(order.get(here + 1)) : Optional.empty());
	}

}
