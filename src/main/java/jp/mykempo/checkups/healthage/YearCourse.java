package jp.mykempo.checkups.healthage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import jp.mykempo.checkups.healthage.HealthAgePage.Row;
import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.site.Message;
import jp.mykempo.site.chart.ChartTexts;
import jp.mykempo.site.chart.Legend;
import jp.mykempo.site.chart.Level;
import jp.mykempo.site.chart.LineChart;

/**
 * An age by fiscal year beside the calendar age, from the first year with a value to the last: as a graph and as the table
 * with the same figures.
 *
 * @param name begin of the keys of its texts
 */
record YearCourse(String name, SortedMap<FiscalYear, Point> points, Speech speech) {

	/**
	 * A year's value.
	 *
	 * @param drawn where it stands in the graph
	 * @param label what is printed at it
	 * @param exact the value itself; {@code null} where it is beyond what is shown
	 */
	record Point(double drawn, String label, Message words, BigDecimal exact, int calendar) {
	}

	static YearCourse of(String name, Map<FiscalYear, Point> points, Speech speech) {
		return new YearCourse(name, new TreeMap<>(points), speech);
	}

	LineChart chart() {
		List<LineChart.Year> years = new ArrayList<>();
		List<Optional<LineChart.Point>> ages = new ArrayList<>();
		List<Optional<LineChart.Point>> calendar = new ArrayList<>();
		calendarAges().forEach((year, age) -> {
			years.add(new LineChart.Year(String.valueOf(year.value()), "’" + String.valueOf(year.value()).substring(2), List.of()));
			ages.add(Optional.ofNullable(this.points.get(year)).map(point -> new LineChart.Point(point.drawn(), point.label(), Level.GOOD)));
			calendar.add(Optional.of(new LineChart.Point(age, String.valueOf(age), Level.GOOD)));
		});
		String own = this.speech.say(this.name + ".short");
		String other = this.speech.say("checkups.healthage.calendar");
		return new LineChart(texts(), years,
				List.of(new LineChart.Series(own, ages), new LineChart.Series(other, calendar)),
				List.of(new Legend(Legend.Swatch.COURSE, own), new Legend(Legend.Swatch.SECOND_COURSE, other)));
	}

	/** Newest first, with the years between that have nothing. */
	List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		calendarAges().forEach((year, calendar) -> rows.addFirst(row(year, calendar)));
		return rows;
	}

	private Row row(FiscalYear year, int calendar) {
		Point point = this.points.get(year);
		String difference = point == null || point.exact() == null ? "–"
				: Speech.signed(point.exact().subtract(BigDecimal.valueOf(calendar)));
		return new Row(year(year), point == null ? Message.of(this.name + ".none") : point.words(),
				Message.of("checkups.healthage.years", calendar), difference);
	}

	static Message year(FiscalYear year) {
		return Message.of("checkups.healthage.year", year.value(), year.value() + 1);
	}

	/** Also for years without a check-up: one more than in the year before. */
	private SortedMap<FiscalYear, Integer> calendarAges() {
		SortedMap<FiscalYear, Integer> ages = new TreeMap<>();
		int age = 0;
		for (FiscalYear year = this.points.firstKey(); year.compareTo(this.points.lastKey()) <= 0; year = year.plus(1)) {
			age = this.points.containsKey(year) ? this.points.get(year).calendar() : age + 1;
			ages.put(year, age);
		}
		return ages;
	}

	private ChartTexts texts() {
		List<String> figures = new ArrayList<>();
		calendarAges().keySet().forEach(year -> figures.add(this.speech.say("checkups.healthage.chart.figure", this.speech.say(year(year)),
				this.speech.say(this.points.containsKey(year) ? this.points.get(year).words() : Message.of(this.name + ".none")))));
		Map<FiscalYear, Integer> calendar = calendarAges();
		String description = this.speech.say("checkups.healthage.chart.text", String.join(this.speech.say("checkups.healthage.chart.comma"), figures),
				calendar.get(this.points.firstKey()), calendar.get(this.points.lastKey()));
		return new ChartTexts(this.speech.say(this.name + ".chart"), description, "", this.speech.say("checkups.healthage.axis"),
				this.speech.say(this.name + ".none"), this.speech.say("checkups.healthage.none.short"));
	}

}
