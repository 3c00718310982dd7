package jp.mykempo.postcards.queue;

import java.util.List;

import jp.mykempo.office.listing.Listing;
import jp.mykempo.postcards.core.Tabs;
import jp.mykempo.site.Page;

/**
 * Orders that wait to be printed (依頼受付), to choose from.
 *
 * @param all whether every order that matches is chosen
 * @param choosable how many of those on this page can be chosen
 * @param nothing whether the last choice had nothing left to print
 */
public record QueuePage(Tabs tabs, Listing<Row> listing, List<Employer> employers, boolean all, long choosable,
		boolean nothing) implements Page {

	/**
	 * An order.
	 *
	 * @param name {@code null} for a protected member
	 * @param state why it cannot be chosen; empty where it can
	 */
	public record Row(long card, String name, String number, String kind, String employer, String route, String ordered,
			long days, String state) {

		public boolean choosable() {
			return this.state.isEmpty();
		}

	}

	/** A choice of the filter. */
	public record Employer(long id, String name, long cards) {
	}

}
