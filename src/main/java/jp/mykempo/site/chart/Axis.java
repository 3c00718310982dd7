package jp.mykempo.site.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A scale of values with lines at round numbers: 1, 2 or 5 times a power of ten apart.
 *
 * @param low value at the lower end of the drawing
 * @param high value at the upper end, always greater than low
 * @param step from line to line
 */
record Axis(double low, double high, double step) {

	private static final int LINES = 4;

	/** Less than a hundredth of a value is no slope worth looking at. */
	static final double LEAST_SPAN = 0.01;

	/** For a course: the values with some air around them. Does not begin at 0; the differences are what matters. */
	static Axis around(double least, double greatest) {
		double span = greatest - least;
		double air = span == 0 ? Math.max(Math.abs(greatest) * 0.1, 0.5)
				: Math.max(span * 0.1, (Math.abs(greatest) * LEAST_SPAN - span) / 2);
		double low = least >= 0 ? Math.max(0, least - air) : least - air;
		double step = step(greatest + air - low);
		double high = Math.ceil((greatest + air / 2) / step) * step;
		return new Axis(low, Math.max(high, low + step), step);
	}

	/** For amounts: from 0 up to the greatest. */
	static Axis fromZero(double greatest) {
		return greatest <= 0 ? new Axis(0, 1, 1) : new Axis(0, greatest, step(greatest));
	}

	/** The round numbers within the scale. */
	List<Double> lines() {
		List<Double> lines = new ArrayList<>();
		for (long i = (long) Math.ceil(this.low / this.step - 1e-9); i * this.step <= this.high + this.step * 1e-9; i++) {
			lines.add(i * this.step);
		}
		return lines;
	}

	/** A round number as it stands beside its line: 40,000 or 5.5. */
	String text(double line) {
		int decimals = Math.max(0, BigDecimal.valueOf(this.step).stripTrailingZeros().scale());
		return String.format(Locale.ROOT, "%,." + decimals + "f", line == 0 ? 0.0 : line);
	}

	private static double step(double span) {
		double rough = span / LINES;
		double power = Math.pow(10, Math.floor(Math.log10(rough)));
		double times = rough / power;
		double round = times <= 1.1 ? 1 : times <= 2.5 ? 2 : times <= 7 ? 5 : 10;
		return BigDecimal.valueOf(round).multiply(BigDecimal.valueOf(power)).doubleValue();
	}

}
