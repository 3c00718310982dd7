package jp.mykempo.site.chart;

import java.util.List;
import java.util.Optional;

/**
 * The course of one or several values over the years, over the ranges of each year. Shown by
 * {@code @template.site.chart.lineChart(chart = …)}, inside {@code <figure class="chart">}.
 *
 * @param years from left to right, also those without a value
 * @param series the first one is the one that matters: with points, figures and gaps
 */
public record LineChart(ChartTexts texts, List<Year> years, List<Series> series, List<Legend> legend) {

	/**
	 * A place on the axis below.
	 *
	 * @param label in the wide drawing: 2026
	 * @param shortLabel in the narrow one: ’26
	 * @param bands the ranges that held in this year; none where there are none
	 */
	public record Year(String label, String shortLabel, List<Band> bands) {
	}

	/**
	 * A line.
	 *
	 * @param name printed at its end where there is more than one; with its last figure, if wished
	 * @param points one for each year; empty is a gap
	 */
	public record Series(String name, List<Optional<Point>> points) {
	}

	/**
	 * A value of a year.
	 *
	 * @param label as printed at the point: 148, 5.6, 10未満
	 */
	public record Point(double value, String label, Level level) {
	}

	/** For wide screens. */
	public Drawing wide() {
		return new LineDrawing(this, LineDrawing.WIDE).draw();
	}

	/** For phones. */
	public Drawing narrow() {
		return new LineDrawing(this, LineDrawing.NARROW).draw();
	}

}
