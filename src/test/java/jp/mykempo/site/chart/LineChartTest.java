package jp.mykempo.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jp.mykempo.site.chart.LineChart.Point;
import jp.mykempo.site.chart.LineChart.Series;
import jp.mykempo.site.chart.LineChart.Year;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Coordinates as computed by hand, and what must hold for any values. */
class LineChartTest {

	private static final List<Band> LDL = List.of(new Band(Level.GOOD, null, 120.0), new Band(Level.CARE, 120.0, 140.0),
			new Band(Level.ACT, 140.0, null));

	private static final Double[] TEN = { 108.0, 112.0, 115.0, null, 118.0, 121.0, 126.0, 131.0, 138.0, 148.0 };

	@Test
	void valuesStandWhereTheScaleSays() {
		// scale 104 to 160, drawn from 300 up to 34; years from 70 to 678
		Drawing wide = chart(LDL, TEN).wide();

		List<Shape.Course> courses = of(wide, Shape.Course.class);
		assertThat(courses).hasSize(2);
		assertThat(courses.get(0).points()).isEqualTo("70.0,281.0 137.6,262.0 205.1,247.8");
		assertThat(courses.get(1).spots()).hasSize(6);
		assertThat(courses.get(1).points()).endsWith("678.0,91.0");
		assertThat(of(wide, Shape.Line.class)).filteredOn(line -> line.css().equals("grid"))
			.extracting(line -> Shape.number(line.y1()))
			.containsExactly("224.0", "129.0", "34.0");
		assertThat(texts(wide)).contains("120", "140", "160", "記録なし", "2017", "148", "年度", "mg/dL");
	}

	@Test
	void pointsHaveTheFormOfTheirJudgement() {
		Drawing wide = chart(LDL, TEN).wide();

		assertThat(of(wide, Shape.Circle.class)).hasSize(4);
		assertThat(of(wide, Shape.Triangle.class)).hasSize(4);
		assertThat(of(wide, Shape.Box.class)).filteredOn(box -> box.css().equals("point-act"))
			.singleElement()
			.satisfies(box -> {
				assertThat(box.x()).isEqualTo(672);
				assertThat(box.y()).isEqualTo(85);
			});
	}

	@Test
	void yearsWithTheSameRangesShareAGround() {
		Drawing wide = chart(LDL, TEN).wide();

		assertThat(of(wide, Shape.Box.class)).filteredOn(box -> box.css().startsWith("band-"))
			.extracting(box -> box.css() + " " + Shape.number(box.x()) + " " + Shape.number(box.width()) + " "
					+ Shape.number(box.y()) + " " + Shape.number(box.height()))
			.containsExactly("band-good 44.0 660.0 224.0 76.0", "band-care 44.0 660.0 129.0 95.0",
					"band-act 44.0 660.0 34.0 95.0");
	}

	@Test
	void aRangeThatChangedEndsBetweenTheYears() {
		List<Band> until = List.of(new Band(Level.ACT, null, 35.0), new Band(Level.GOOD, 35.0, null));
		List<Band> from = List.of(new Band(Level.GOOD, 35.0, null));
		LineChart chart = new LineChart(words(), List.of(new Year("2022", "’22", until), new Year("2023", "’23", until),
				new Year("2024", "’24", from)), List.of(series(40.0, 33.0, 38.0)), List.of());

		// places at 70, 374, 678: the change is at 526
		assertThat(of(chart.wide(), Shape.Box.class)).filteredOn(box -> box.css().equals("band-act"))
			.singleElement()
			.satisfies(box -> assertThat(box.x() + box.width()).isEqualTo(526));
	}

	@Test
	void aSinglePointStandsInTheMiddle() {
		Drawing narrow = chart(List.of(), 5.6).narrow();

		assertThat(of(narrow, Shape.Circle.class)).singleElement().satisfies(circle -> {
			assertThat(circle.x()).isEqualTo(183, within(0.01));
			assertThat(circle.y()).isBetween(34.0, 260.0);
		});
		assertThat(texts(narrow)).contains("5.6");
	}

	@Test
	void equalValuesMakeALevelLine() {
		Drawing wide = chart(List.of(), 0.0, 0.0, 0.0).wide();

		assertThat(of(wide, Shape.Course.class)).singleElement()
			.satisfies(course -> assertThat(course.spots()).extracting(Shape.Spot::y).containsOnly(course.spots().getFirst().y()));
	}

	@Test
	void anOutlierDoesNotLeaveTheFrame() {
		for (Drawing drawing : both(chart(LDL, 110.0, 9_000_000.0, 115.0, 118.0))) {
			assertThat(of(drawing, Shape.Course.class).stream().flatMap(course -> course.spots().stream()))
				.allMatch(spot -> spot.x() >= 0 && spot.x() <= drawing.width() && spot.y() >= 34 && spot.y() <= drawing.height());
			assertInFrame(drawing);
		}
	}

	@Test
	void noFigureLeavesTheFrameOrLiesOnAnother() {
		for (int seed = 0; seed < 300; seed++) {
			java.util.Random random = new java.util.Random(seed);
			Double[] values = IntStream.range(0, 1 + random.nextInt(10))
				.mapToObj(i -> random.nextInt(5) == 0 ? null : Math.round(random.nextGaussian(120, 40) * 10) / 10.0)
				.toArray(Double[]::new);
			for (Drawing drawing : both(chart(LDL, values))) {
				assertInFrame(drawing);
			}
		}
	}

	@Test
	void withoutAnyValueOnlyTheGapsAreSaid() {
		assertThat(texts(chart(LDL, null, null).wide())).containsSequence("2017", "記録なし", "2018", "記録なし");
	}

	@Test
	void severalLinesAreNamedAtTheirEnds() {
		LineChart chart = new LineChart(words(), years(List.of(), 2),
				List.of(series("健康年齢", 44.0, 45.0), series("実年齢 45", 44.1, 45.1)), List.of());

		List<Shape.Text> names = of(chart.wide(), Shape.Text.class).stream()
			.filter(text -> text.text().equals("健康年齢") || text.text().equals("実年齢 45"))
			.toList();
		assertThat(names).hasSize(2).allMatch(name -> name.x() + Writing.width(name.text(), 14) <= 720);
		assertThat(Math.abs(names.get(0).y() - names.get(1).y())).isGreaterThanOrEqualTo(16);
		assertThat(of(chart.wide(), Shape.Course.class)).extracting(Shape.Course::css)
			.containsExactly("course", "course-second");
	}

	private static void assertInFrame(Drawing drawing) {
		List<Shape.Text> figures = of(drawing, Shape.Text.class).stream()
			.filter(text -> text.anchor().equals("middle") && text.text().matches("[\\d.-]+") && !text.text().matches("20\\d\\d"))
			.toList();
		for (Shape.Text figure : figures) {
			double half = Writing.width(figure.text(), figure.css().equals("value") ? 14 : 12) / 2;
			assertThat(figure.x() - half).isGreaterThanOrEqualTo(0);
			assertThat(figure.x() + half).isLessThanOrEqualTo(drawing.width());
			assertThat(figure.y()).isBetween(18.0, (double) drawing.height());
			assertThat(figures).filteredOn(other -> other != figure)
				.noneMatch(other -> Math.abs(other.y() - figure.y()) < 11
						&& Math.abs(other.x() - figure.x()) < half + Writing.width(other.text(), 12) / 2 - 0.01);
		}
	}

	private static List<Drawing> both(LineChart chart) {
		return List.of(chart.wide(), chart.narrow());
	}

	private static LineChart chart(List<Band> bands, Double... values) {
		return new LineChart(words(), years(bands, values.length), List.of(series(values)), List.of());
	}

	private static ChartTexts words() {
		return new ChartTexts("LDLの動き", "2017年度108", "mg/dL", "年度", "記録なし", "なし");
	}

	private static List<Year> years(List<Band> bands, int count) {
		return IntStream.range(0, count).mapToObj(i -> new Year("" + (2017 + i), "’" + (17 + i), bands)).toList();
	}

	private static Series series(Double... values) {
		return series("LDL", values);
	}

	private static Series series(String name, Double... values) {
		List<Optional<Point>> points = new ArrayList<>();
		for (Double value : values) {
			points.add(Optional.ofNullable(value).map(LineChartTest::point));
		}
		return new Series(name, points);
	}

	private static Point point(double value) {
		String label = value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
		return new Point(value, label, value < 120 ? Level.GOOD : value < 140 ? Level.CARE : Level.ACT);
	}

	static <S extends Shape> List<S> of(Drawing drawing, Class<S> type) {
		return drawing.shapes().stream().filter(type::isInstance).map(type::cast).toList();
	}

	static List<String> texts(Drawing drawing) {
		return of(drawing, Shape.Text.class).stream().map(Shape.Text::text).toList();
	}

}
