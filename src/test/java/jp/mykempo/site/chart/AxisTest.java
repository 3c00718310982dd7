package jp.mykempo.site.chart;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Scales with lines at round numbers. */
class AxisTest {

	@Test
	void linesStandAtRoundNumbers() {
		assertThat(lines(Axis.around(36.1, 48.9))).isEqualTo("35 40 45 50");
		assertThat(lines(Axis.around(5.4, 6.1))).isEqualTo("5.4 5.6 5.8 6.0 6.2");
		assertThat(lines(Axis.fromZero(125_070))).isEqualTo("0 50,000 100,000");
		assertThat(lines(Axis.fromZero(0))).isEqualTo("0 1");
		assertThat(lines(Axis.around(0, 0))).startsWith("0.0");
	}

	@Test
	void aScaleNeverEndsWhereItBegins() {
		for (double value : new double[] { 0, 0.01, 1, 45, 9_000_000 }) {
			Axis axis = Axis.around(value, value);
			assertThat(axis.high()).isGreaterThan(axis.low());
			assertThat(axis.low()).isLessThanOrEqualTo(value);
			assertThat(axis.high()).isGreaterThanOrEqualTo(value);
		}
	}

	private static String lines(Axis axis) {
		return String.join(" ", axis.lines().stream().map(axis::text).toList());
	}

}
