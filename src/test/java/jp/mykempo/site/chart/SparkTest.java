package jp.mykempo.site.chart;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import static jp.mykempo.site.chart.LineChartTest.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The small picture in a line of a list. */
class SparkTest {

	@Test
	void runsFromLeftToRightOverItsRange() {
		// 100 at 23.7, 200 at 4.3; places 5, 52, 99; the range up to 150 begins at 14
		Drawing drawing = spark(null, 150.0, 100.0, 150.0, 200.0).drawing();

		assertThat(of(drawing, Shape.Course.class)).singleElement()
			.satisfies(course -> assertThat(course.points()).isEqualTo("5.0,23.7 52.0,14.0 99.0,4.3"));
		assertThat(of(drawing, Shape.Box.class)).singleElement().satisfies(box -> {
			assertThat(box.y()).isEqualTo(14, within(0.001));
			assertThat(box.height()).isEqualTo(12, within(0.001));
		});
		assertThat(of(drawing, Shape.Circle.class)).singleElement()
			.satisfies(circle -> assertThat(Shape.number(circle.x()) + "," + Shape.number(circle.y())).isEqualTo("99.0,4.3"));
	}

	@Test
	void gapsBreakItAndLonelyValuesAreDots() {
		Drawing drawing = spark(null, null, 1.0, null, 2.0, 3.0).drawing();

		assertThat(of(drawing, Shape.Course.class)).hasSize(1);
		assertThat(of(drawing, Shape.Circle.class)).extracting(Shape.Circle::css).containsExactly("course", "point-now");
		assertThat(of(drawing, Shape.Box.class)).isEmpty();
	}

	@Test
	void oneValueAndNone() {
		assertThat(of(spark(1.0, 5.0, 3.0).drawing(), Shape.Circle.class)).allMatch(circle -> circle.x() == 52 && circle.y() == 14);
		assertThat(spark(1.0, 5.0, (Double) null).drawing().shapes()).isEmpty();
	}

	@Test
	void aRangeFarAwayIsNotDrawn() {
		assertThat(of(spark(null, 50.0, 100.0, 200.0).drawing(), Shape.Box.class)).isEmpty();
	}

	private static Spark spark(Double low, Double high, Double... values) {
		List<OptionalDouble> all = Arrays.stream(values)
			.map(value -> value == null ? OptionalDouble.empty() : OptionalDouble.of(value))
			.toList();
		return new Spark(all, low, high);
	}

}
