package jp.mykempo.office.home;

import java.util.List;
import java.util.Optional;

import jp.mykempo.site.Page;

/**
 * What waits for whoever has logged in.
 *
 * @param withoutRole whether no role has been given yet
 * @param nextWorkingDay on a day on which the society does not work
 */
public record DeskPage(List<Row> rows, boolean withoutRole, String today, Optional<String> nextWorkingDay)
		implements Page {

	private static final int A_WEEK = 7;

	/**
	 * A queue.
	 *
	 * @param key name of its text
	 * @param days age of the oldest
	 */
	public record Row(String key, String href, long count, long days) {

		/** Whether it waits longer than it should. */
		public boolean old() {
			return this.days > A_WEEK;
		}

	}

	/** Whether the note about waiting too long has something to explain. */
	public boolean anyOld() {
		return this.rows.stream().anyMatch(Row::old);
	}

	/** Those with something in them. */
	public List<Row> waiting() {
		return this.rows.stream().filter(row -> row.count() > 0).toList();
	}

	/** Those with nothing in them. */
	public List<Row> empty() {
		return this.rows.stream().filter(row -> row.count() == 0).toList();
	}

}
