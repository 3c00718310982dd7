package jp.mykempo.checkups.results;

import java.util.List;
import java.util.Optional;

import jp.mykempo.checkups.core.ItemGroup;
import jp.mykempo.checkups.core.Judgement;
import jp.mykempo.site.Page;
import jp.mykempo.site.chart.Spark;

/**
 * One check-up: what it comes to, then every value by what it is about.
 *
 * @param tabs the check-ups to choose from, newest first
 * @param examined when and where, and how long after a meal
 * @param document where it is to be had as a FHIR document
 */
public record ResultsPage(List<Tab> tabs, Headline headline, String title, String examined, String document,
		List<Group> groups) implements Page {

	/** A check-up to choose. */
	public record Tab(String text, String href, boolean here) {
	}

	/**
	 * The sentence that comes first.
	 *
	 * @param end its second half, which stays on one line
	 */
	public record Headline(String begin, String end, List<Line> lines) {
	}

	/**
	 * What to do.
	 *
	 * @param names the values that it is about; empty where it is about all
	 */
	public record Line(String names, String text) {
	}

	/** Values of one meaning: figures and what else was judged, then findings. */
	public record Group(ItemGroup group, String title, List<Row> rows, List<Fact> facts) {
	}

	/**
	 * A value.
	 *
	 * @param item its names
	 * @param figure the value and its judgement
	 * @param range what it was held against, and what the institution said of it
	 * @param change since last time; may be empty
	 */
	public record Row(Name item, Figure figure, String range, String note, String change, Optional<Spark> spark) {
	}

	/**
	 * The names of an item.
	 *
	 * @param key of its page
	 * @param also what else it is called; may be empty
	 */
	public record Name(String key, String text, String also) {
	}

	/**
	 * A value and its judgement.
	 *
	 * @param told whether it is a value, and not "not tested"
	 */
	public record Figure(String text, String unit, Judgement judgement, boolean told) {
	}

	/**
	 * A finding or an answer.
	 *
	 * @param key of its page; empty where it has none
	 */
	public record Fact(String key, String name, String text) {
	}

}
