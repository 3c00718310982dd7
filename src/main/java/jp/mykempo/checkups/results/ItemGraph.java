package jp.mykempo.checkups.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
 * The course of an item as a graph over the ranges of each year.
 *
 * @param years from left to right
 */
record ItemGraph(Wording wording, Course course, Item item, Sex sex, List<FiscalYear> years) {

	ItemPage.Graph graph() {
		List<LineChart.Year> columns = this.years.stream().map(this::column).toList();
		LineChart chart = new LineChart(texts(), columns, List.of(new LineChart.Series("", points())), legend());
		List<String> gaps = this.years.stream().filter(year -> this.course.in(year).isEmpty()).map(this.wording::year).toList();
		String gap = gaps.isEmpty() ? ""
				: this.wording.t("checkups.item.course.gaps", String.join(this.wording.t("checkups.years.missing.and"), gaps));
		return new ItemPage.Graph(chart, gap, columns.stream().map(LineChart.Year::bands).filter(bands -> !bands.isEmpty()).distinct().count() > 1);
	}

	private LineChart.Year column(FiscalYear year) {
		String label = String.valueOf(year.value());
		List<Band> bands = threshold(year).map(found -> Limits.of(found, this.item).bands()).orElse(List.of());
		return new LineChart.Year(label, "’" + label.substring(2), bands);
	}

	/** What the value of the year was held against; without one, what would have been. */
	private Optional<Threshold> threshold(FiscalYear year) {
		return this.course.in(year)
			.map(point -> point.reading().threshold())
			.orElseGet(() -> this.wording.catalogue().threshold(this.item.key(), this.sex, year.firstDay()));
	}

	private List<Optional<LineChart.Point>> points() {
		return this.years.stream().map(year -> this.course.in(year).flatMap(this::point)).toList();
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
		String figures = this.years.stream()
			.map(year -> this.wording.year(year) + " "
					+ this.course.in(year).map(point -> this.wording.value(point.reading())).orElse(none))
			.collect(Collectors.joining(this.wording.t("checkups.sum.comma")));
		return new ChartTexts(this.wording.name(this.item) + " " + this.wording.t("checkups.item.course"), figures,
				this.wording.unit(this.item), this.wording.t("checkups.csv.year"), none, "–");
	}

	/** The ranges of the newest year that has any. */
	private List<Legend> legend() {
		Optional<Limits> limits = this.years.reversed()
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
		return Legend.of(swatch, this.wording.judgement(judgement) + " (" + range + ")");
	}

	/** A referral threshold that only the years before had. */
	private Optional<Legend> former() {
		return this.years.reversed().stream().flatMap(year -> former(year).stream()).findFirst();
	}

	private Optional<Legend> former(FiscalYear year) {
		return threshold(year).map(found -> Limits.of(found, this.item)).filter(limits -> limits.act() != null).map(limits -> {
			String range = this.wording.t(limits.upwards() ? "checkups.legend.from" : "checkups.legend.below",
					this.wording.number(limits.act(), this.item));
			String until = this.wording.t("checkups.legend.until", range, this.wording.year(year));
			return Legend.of(Legend.Swatch.ACT, this.wording.judgement(Judgement.ACT) + " (" + until + ")");
		});
	}

}
