package jp.mykempo.checkups.results;

import java.util.List;

import jp.mykempo.checkups.core.Judgement;
import jp.mykempo.site.Page;

/**
 * Ten years in one table, whatever the institution, the newest on the left.
 *
 * @param caption which years
 * @param notes what is to be said of the table below it
 */
public record YearsPage(String caption, List<Column> columns, List<Block> blocks, List<String> notes) implements Page {

	/**
	 * A check-up, or a year without one.
	 *
	 * @param institution empty for a year without a check-up
	 */
	public record Column(String year, String date, String institution, boolean latest, boolean gap) {
	}

	/** Items of one meaning. */
	public record Block(String title, List<Row> rows) {
	}

	/**
	 * An item.
	 *
	 * @param key of its page; empty where it has none
	 * @param words whether it is told in words, not in figures
	 */
	public record Row(String key, String name, String unit, boolean words, List<Cell> cells) {
	}

	/**
	 * What a check-up says of an item.
	 *
	 * @param text empty where there is no record
	 * @param otherMethod whether it was measured by another method than before
	 */
	public record Cell(String text, Judgement judgement, boolean told, boolean otherMethod) {

		static final Cell NONE = new Cell("", Judgement.NONE, false, false);

	}

}
