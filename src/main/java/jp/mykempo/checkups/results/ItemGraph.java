package jp.mykempo.checkups.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.mykempo.checkups.core.Course;
import jp.mykempo.checkups.core.Course.Point;
import jp.mykempo.checkups.core.Item;
import jp.mykempo.checkups.core.Judgement;
import jp.mykempo.checkups.core.Reading;
import jp.mykempo.checkups.core.Threshold;
import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.kernel.Sex;
import jp.mykempo.site.chart.Band;
import jp.mykempo.site.chart.ChartTexts;
import jp.mykempo.site.chart.Legend;
import jp.mykempo.site.chart.Level;
import jp.mykempo.site.chart.LineChart;

/**
 * The course of an item as a graph over the ranges of each year. A year with several check-ups has a place for each.
 *
 * @param places from left to right
 */
record ItemGraph(Wording wording, Item item, Sex sex, List<Place> places) {

	static ItemGraph of(Wording wording, Course course, Item item, Sex sex, List<FiscalYear> years) {
		return new ItemGraph(wording, item, sex, years.stream().flatMap(year -> places(course, year)).toList());
	}

	/**
	 * A place on the axis of years.
	 *
	 * @param point empty for a year without a value
	 */
	record Place(FiscalYear year, Optional<Point> point) {
	}

	private static Stream<Place> places(Course course, FiscalYear year) {
		List<Point> points = course.points().stream().filter(point -> point.year().equals(year)).toList();
		return points.isEmpty() ? Stream.of(new Place(year, Optional.empty()))
				: points.stream().map(point -> new Place(year, Optional.of(point)));
	}

	ItemPage.Graph graph() {
		List<LineChart.Year> columns = this.places.stream().map(this::column).toList();
		LineChart chart = new LineChart(texts(), columns, List.of(new LineChart.Series("", points())), legend());
		List<FiscalYear> gaps = this.places.stream().filter(place -> place.point().isEmpty()).map(Place::year).toList();
		String gap = gaps.isEmpty() ? "" : this.wording.t("checkups.item.course.gaps", this.wording.years(gaps));
		return new ItemPage.Graph(chart, gap, columns.stream().map(LineChart.Year::bands).filter(bands -> !bands.isEmpty()).distinct().count() > 1,
				this.places.stream().map(Place::year).distinct().count() < this.places.size());
	}

	private LineChart.Year column(Place place) {
		String label = String.valueOf(place.year().value());
		List<Band> bands = threshold(place).map(found -> Limits.of(found, this.item).bands()).orElse(List.of());
		return new LineChart.Year(label, "’" + label.substring(2), bands);
	}

	/** What the value was held against; without one, what would have been. */
	private Optional<Threshold> threshold(Place place) {
		return place.point()
			.map(point -> point.reading().threshold())
			.orElseGet(() -> this.wording.catalogue().threshold(this.item.key(), this.sex, place.year().firstDay()));
	}

	private List<Optional<LineChart.Point>> points() {
		return this.places.stream().map(place -> place.point().flatMap(this::point)).toList();
	}

	private Optional<LineChart.Point> point(Point point) {
		Reading reading = point.reading();
		return reading.number().map(number -> new LineChart.Point(number.doubleValue(), this.wording.value(reading), level(reading.judgement())));
	}

	private static Level level(Judgement judgement) {
		return switch (judgement) {
			case CARE -> Level.CARE;
			case ACT -> Level.ACT;
			case WITHIN, NONE -> Level.GOOD;
		};
	}

	private ChartTexts texts() {
		String none = this.wording.t("checkups.years.norecord");
		String figures = this.places.stream()
			.map(place -> this.wording.year(place.year()) + " "
					+ place.point().map(point -> this.wording.value(point.reading())).orElse(none))
			.collect(Collectors.joining(this.wording.t("checkups.sum.comma")));
		return new ChartTexts(this.wording.name(this.item) + " " + this.wording.t("checkups.item.course"), figures,
				this.wording.unit(this.item), this.wording.t("checkups.csv.year"), none, "–");
	}

	/** The ranges of the newest year that has any. */
	private List<Legend> legend() {
		Optional<Limits> limits = this.places.reversed()
			.stream()
			.map(this::threshold)
			.flatMap(Optional::stream)
			.findFirst()
			.map(found -> Limits.of(found, this.item));
		return limits.map(this::legend).orElse(List.of());
	}

	private List<Legend> legend(Limits limits) {
		List<Legend> legend = new ArrayList<>();
		String care = this.wording.number(limits.care(), this.item);
		legend.add(entry(Legend.Swatch.GOOD, Judgement.WITHIN, limits.upwards(), care));
		legend.add(entry(Legend.Swatch.CARE, Judgement.CARE, !limits.upwards(), care));
		if (limits.act() != null) {
			legend.add(entry(Legend.Swatch.ACT, Judgement.ACT, !limits.upwards(), this.wording.number(limits.act(), this.item)));
		}
		else {
			former().ifPresent(legend::add);
		}
		return legend;
	}

	private Legend entry(Legend.Swatch swatch, Judgement judgement, boolean below, String limit) {
		String range = this.wording.t(below ? "checkups.legend.below" : "checkups.legend.from", limit);
		return new Legend(swatch, this.wording.judgement(judgement) + " (" + range + ")");
	}

	/** A referral threshold that only the years before had. */
	private Optional<Legend> former() {
		return this.places.reversed().stream().flatMap(place -> former(place).stream()).findFirst();
	}

	private Optional<Legend> former(Place place) {
		return threshold(place).map(found -> Limits.of(found, this.item)).filter(limits -> limits.act() != null).map(limits -> {
			String range = this.wording.t(limits.upwards() ? "checkups.legend.from" : "checkups.legend.below",
					this.wording.number(limits.act(), this.item));
			String until = this.wording.t("checkups.legend.until", range, this.wording.year(place.year()));
			return new Legend(Legend.Swatch.ACT, this.wording.judgement(Judgement.ACT) + " (" + until + ")");
		});
	}

}
