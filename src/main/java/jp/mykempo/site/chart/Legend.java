package jp.mykempo.site.chart;

/** A line of the legend below a chart: what a colour or form means. */
public record Legend(Swatch swatch, String text) {

	/** What a legend may show. */
	public enum Swatch {

		GOOD, CARE, ACT, COURSE, SECOND_COURSE

	}

}
