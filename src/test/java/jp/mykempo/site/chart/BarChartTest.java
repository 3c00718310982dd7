package jp.mykempo.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import jp.mykempo.site.chart.BarChart.Bar;
import org.junit.jupiter.api.Test;

import static jp.mykempo.site.chart.LineChartTest.of;
import static jp.mykempo.site.chart.LineChartTest.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Months as bars: heights as computed by hand, months that have not arrived. */
class BarChartTest {

	@Test
	void heightsAreInProportion() {
		// 64 to 712 across, 0 at 224, the greatest (125,070) at 48
		Drawing wide = chart(12_507, 125_070).wide();

		List<Shape.Box> bars = of(wide, Shape.Box.class);
		assertThat(bars).extracting(Shape.Box::css).containsExactly("bar", "bar");
		assertThat(bars.get(0).height()).isEqualTo(17.6, within(0.001));
		assertThat(bars.get(1).y()).isEqualTo(48, within(0.001));
		assertThat(bars.get(1).height()).isEqualTo(176, within(0.001));
		assertThat(texts(wide)).contains("0", "50,000", "100,000", "円", "月", "125070");
	}

	@Test
	void whatHasNotArrivedIsAnEmptyBox() {
		BarChart chart = new BarChart(words(), List.of(bar(1, 100), new Bar("2", OptionalDouble.empty(), "")));

		assertThat(of(chart.narrow(), Shape.Box.class)).extracting(Shape.Box::css).containsExactly("bar", "bar-empty");
	}

	@Test
	void aYearWithoutExpensesIsAScaleOfNothing() {
		Drawing wide = chart(0, 0).wide();

		assertThat(of(wide, Shape.Box.class)).isEmpty();
		assertThat(texts(wide)).contains("0");
	}

	@Test
	void largeSumsGetRoomAndTheirFiguresDoNotMeet() {
		List<Bar> bars = new ArrayList<>();
		for (int month = 1; month <= 12; month++) {
			bars.add(new Bar("" + month, OptionalDouble.of(12_345_678), "12,345,678"));
		}
		BarChart chart = new BarChart(words(), bars);

		List<Shape.Text> figures = of(chart.wide(), Shape.Text.class).stream().filter(text -> text.text().equals("12,345,678")).toList();
		assertThat(figures).isNotEmpty().allMatch(figure -> figure.y() >= 14);
		for (Shape.Text figure : figures) {
			assertThat(figures).filteredOn(other -> other != figure && Math.abs(other.y() - figure.y()) < 12)
				.allMatch(other -> Math.abs(other.x() - figure.x()) >= Writing.width("12,345,678", 12));
		}
		assertThat(of(chart.narrow(), Shape.Box.class)).hasSize(12).allMatch(box -> box.x() >= 50 && box.x() + box.width() <= 340);
	}

	private static BarChart chart(double... amounts) {
		List<Bar> bars = new ArrayList<>();
		for (double amount : amounts) {
			bars.add(bar(bars.size() + 1, amount));
		}
		return new BarChart(words(), bars);
	}

	private static Bar bar(int month, double amount) {
		return new Bar("" + month, OptionalDouble.of(amount), "" + (long) amount);
	}

	private static ChartTexts words() {
		return new ChartTexts("月ごとの額", "1月 7,420円", "円", "月", "", "");
	}

}
