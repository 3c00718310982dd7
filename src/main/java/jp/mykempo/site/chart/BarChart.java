package jp.mykempo.site.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Amounts by month as bars. Shown by {@code @template.site.chart.barChart(chart = …)}, inside {@code <figure class="chart">}.
 */
public record BarChart(ChartTexts texts, List<Bar> bars) {

	/**
	 * A month.
	 *
	 * @param label below: 1
	 * @param amount never negative; empty where nothing has arrived yet, which is drawn as an empty dashed box
	 * @param figure above, in the wide drawing: 7,420; may be empty
	 */
	public record Bar(String label, OptionalDouble amount, String figure) {
	}

	/** For wide screens. */
	public Drawing wide() {
		return new BarDrawing(this, BarDrawing.WIDE).draw();
	}

	/** For phones. */
	public Drawing narrow() {
		return new BarDrawing(this, BarDrawing.NARROW).draw();
	}

}
