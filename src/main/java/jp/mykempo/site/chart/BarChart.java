package jp.mykempo.site.chart;

import java.util.List;

/**
 * Amounts by month as bars, each a stack of parts (persons, kinds). Shown by {@code @template.site.chart.barChart(chart = …)},
 * inside {@code <figure class="chart">}.
 */
public record BarChart(ChartTexts texts, List<Bar> bars, List<Legend> legend) {

	private static final List<String> COLOURS = List.of("bar", "bar-second", "bar-third", "bar-fourth", "bar-fifth", "bar-sixth");

	/**
	 * A month.
	 *
	 * @param label below: 1
	 * @param parts from the bottom up, the same order in each bar, none negative; {@code null} where nothing has arrived
	 * yet, which is drawn as an empty dashed box
	 * @param figure above, in the wide drawing: 7,420; may be empty
	 */
	public record Bar(String label, List<Double> parts, String figure) {

		double sum() {
			return this.parts == null ? 0 : this.parts.stream().mapToDouble(part -> part).sum();
		}

	}

	/** For wide screens. */
	public Drawing wide() {
		return new BarDrawing(this, BarDrawing.WIDE).draw();
	}

	/** For phones. */
	public Drawing narrow() {
		return new BarDrawing(this, BarDrawing.NARROW).draw();
	}

	/** Class of a part by its place; after the last colour they begin anew. */
	static String colour(int place) {
		return COLOURS.get(place % COLOURS.size());
	}

}
