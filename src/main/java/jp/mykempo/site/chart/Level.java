package jp.mykempo.site.chart;

/** How a value is judged, as far as a chart shows it: by the colour of the ground and by the form of the point. */
public enum Level {

	/** Within the range, or without a judgement: a round point. */
	GOOD,

	/** A little outside (注意): a triangle. */
	CARE,

	/** To be seen by a physician (要受診): a square. */
	ACT;

	/** Class of the shaded ground in the style sheet. */
	public String ground() {
		return "band-" + name().toLowerCase(java.util.Locale.ROOT);
	}

}
