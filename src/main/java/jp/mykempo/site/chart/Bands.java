package jp.mykempo.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import jp.mykempo.site.chart.LineChart.Year;

/** The shaded ranges behind a course; years with the same ranges share one rectangle. */
record Bands(List<Year> years, Plot plot) {

	/** Neighbouring years in which the same ranges held. */
	private record Run(List<Band> bands, double from, double to) {
	}

	List<Shape> shapes() {
		List<Shape> shapes = new ArrayList<>();
		for (Run run : runs()) {
			for (Band band : run.bands()) {
				double low = band.lowest(this.plot.axis().low());
				double high = band.highest(this.plot.axis().high());
				if (low < high) {
					shapes.add(new Shape.Box(band.level().ground(), run.from(), this.plot.y(high), run.to() - run.from(),
							this.plot.y(low) - this.plot.y(high), 0));
				}
			}
		}
		return shapes;
	}

	/** Dashed, where one range ends and the next begins. */
	List<Shape> limits() {
		List<Shape> shapes = new ArrayList<>();
		for (Run run : runs()) {
			edges(run.bands()).filter(edge -> edge > this.plot.axis().low() && edge < this.plot.axis().high())
				.distinct()
				.forEach(edge -> shapes
					.add(new Shape.Line("limit", run.from(), this.plot.y(edge), run.to(), this.plot.y(edge))));
		}
		return shapes;
	}

	static DoubleStream limits(Year year) {
		return edges(year.bands());
	}

	private static DoubleStream edges(List<Band> bands) {
		return bands.stream().flatMap(band -> Stream.of(band.low(), band.high())).filter(Objects::nonNull).mapToDouble(edge -> edge);
	}

	private List<Run> runs() {
		List<Run> runs = new ArrayList<>();
		int first = 0;
		for (int i = 1; i <= this.years.size(); i++) {
			if (i == this.years.size() || !this.years.get(i).bands().equals(this.years.get(first).bands())) {
				runs.add(new Run(this.years.get(first).bands(), this.plot.before(first), this.plot.before(i)));
				first = i;
			}
		}
		return runs;
	}

}
