package jp.mykempo.site.chart;

/**
 * A line of the legend below a chart: what a colour or form means.
 *
 * @param part place of a part of stacked bars, from 0
 */
public record Legend(Swatch swatch, int part, String text) {

	/** What a legend may show. */
	public enum Swatch {

		GOOD, CARE, ACT, COURSE, SECOND_COURSE, BAR, EMPTY_BAR

	}

	/** Any swatch but parts of stacked bars. */
	public static Legend of(Swatch swatch, String text) {
		return new Legend(swatch, 0, text);
	}

	/** A part of stacked bars; parts have the colours of their places. */
	public static Legend part(int place, String text) {
		return new Legend(Swatch.BAR, place, text);
	}

	/** Class of the part in the style sheet. */
	public String bar() {
		return BarChart.colour(this.part);
	}

}
