package jp.mykempo.checkups.results;

import java.util.List;
import java.util.Optional;

import jp.mykempo.checkups.core.Judgement;
import jp.mykempo.checkups.results.ResultsPage.Figure;
import jp.mykempo.site.Page;
import jp.mykempo.site.chart.Drawing;
import jp.mykempo.site.chart.LineChart;

/** One item: its value now, what it is and what to do, and its course over the years. */
public record ItemPage(Heading heading, Now now, Optional<Graph> graph, Table table, Meaning meaning, Neighbours neighbours)
		implements Page {

	/**
	 * What stands above.
	 *
	 * @param also what else the item is called; may be empty
	 * @param sentence the value of which year, and its judgement
	 * @param end the second half of the sentence, which stays on one line
	 * @param trend what became of it over the years; may be empty
	 */
	public record Heading(String group, String name, String also, String sentence, String end, String trend) {
	}

	/**
	 * The newest value.
	 *
	 * @param judged whether it is something that could be judged, and not a finding
	 * @param change since last time; may be empty
	 * @param line where it lies among the ranges; empty where there are none
	 */
	public record Now(Figure figure, boolean judged, String range, String own, String change, Optional<Line> line) {
	}

	/** Where a value lies among the ranges. */
	public record Line(String name, Drawing wide, Drawing narrow) {
	}

	/**
	 * The course over the years.
	 *
	 * @param gaps which years are without a record; may be empty
	 * @param phase whether the ranges changed on the way
	 * @param crowded whether a year has more than one place
	 */
	public record Graph(LineChart chart, String gaps, boolean phase, boolean crowded) {
	}

	/**
	 * The figures of the graph, newest first.
	 *
	 * @param judged whether any of them was judged
	 * @param figures whether they are figures, and not words
	 */
	public record Table(String unit, boolean judged, boolean figures, List<Row> rows) {

		/** Columns beside that of the year. */
		public int width() {
			return 1 + (this.judged ? 1 : 0) + (this.figures ? 1 : 0);
		}

	}

	/**
	 * A check-up, or a year without one.
	 *
	 * @param institution empty for a year without a check-up
	 * @param instead what is said in place of a value; empty where there is one
	 */
	public record Row(String year, String institution, String value, Judgement judgement, String change, String instead) {
	}

	/**
	 * What the item means.
	 *
	 * @param what empty where we have no words for it
	 * @param hint what to do about a value that the ministry does not judge; empty where it does
	 * @param todo what to do at the newest value; empty where it was not judged
	 * @param note where the thresholds come from, or what to go by without
	 */
	public record Meaning(Optional<String> what, Optional<String> hint, Optional<String> todo, String note) {
	}

	/** The items before and after on the page of all. */
	public record Neighbours(Optional<Neighbour> previous, Optional<Neighbour> next) {
	}

	/** An item. */
	public record Neighbour(String key, String name) {
	}

}
