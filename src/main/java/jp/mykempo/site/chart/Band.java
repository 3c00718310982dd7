package jp.mykempo.site.chart;

/**
 * The values that are judged alike in one year.
 *
 * @param low lowest value; {@code null} is open below
 * @param high where the next band begins; {@code null} is open above
 */
public record Band(Level level, Double low, Double high) {

	double lowest(double otherwise) {
		return this.low == null ? otherwise : Math.max(this.low, otherwise);
	}

	double highest(double otherwise) {
		return this.high == null ? otherwise : Math.min(this.high, otherwise);
	}

}
