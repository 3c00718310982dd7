package jp.mykempo.expenses.batch;

import jp.mykempo.office.listing.Listing;
import jp.mykempo.site.Page;

/** The batches of notices, the latest first, each with where it stands. */
public record BatchesPage(Listing<Row> listing) implements Page {

	/**
	 * A batch.
	 *
	 * @param at when it came where it is
	 * @param by who brought it there
	 */
	public record Row(long id, String state, int notices, String at, String by) {
	}

	/** Whether one of them is being made. */
	public boolean waits() {
		return this.listing.rows().stream().anyMatch(row -> row.state().equals("making"));
	}

}
