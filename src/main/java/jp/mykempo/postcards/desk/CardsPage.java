package jp.mykempo.postcards.desk;

import jp.mykempo.office.listing.Listing;
import jp.mykempo.postcards.core.Tabs;
import jp.mykempo.site.Page;

/**
 * Cards that were printed, by state.
 *
 * @param at the tab
 */
public record CardsPage(Tabs tabs, String at, Listing<Row> listing) implements Page {

	/**
	 * A card.
	 *
	 * @param name {@code null} for a protected member
	 */
	public record Row(long card, String controlNumber, String name, String employer, String kind, String route,
			String state, String batch, String since) {
	}

}
