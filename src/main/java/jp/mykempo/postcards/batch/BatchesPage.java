package jp.mykempo.postcards.batch;

import jp.mykempo.office.listing.Listing;
import jp.mykempo.postcards.core.Tabs;
import jp.mykempo.site.Page;

/** The batches (つくった束), the latest first, each with what comes next. */
public record BatchesPage(Tabs tabs, Listing<Row> listing) implements Page {

	/**
	 * A batch.
	 *
	 * @param state as a key; a printed one with cards to be taken out is {@code pulling}
	 * @param secrets how many of the cards have their secret
	 * @param at when it came there
	 * @param by who brought it there
	 */
	public record Row(String number, String state, long cards, long secrets, long employers, long open, String at,
			String by) {
	}

	/** Whether one of them is being made. */
	public boolean waits() {
		return this.listing.rows().stream().anyMatch(row -> row.state().equals("making"));
	}

}
