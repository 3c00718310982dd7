package jp.mykempo.expenses.desk;

import java.util.List;

import jp.mykempo.office.listing.Listing;
import jp.mykempo.site.Page;

/**
 * The applications that need something done, or others (O5).
 *
 * @param states what can be filtered by; the first one is shown where none is chosen
 */
public record ApplicationListPage(Listing<Row> listing, List<String> states) implements Page {

	/**
	 * A row.
	 *
	 * @param name null for a protected person
	 * @param next key of what is to be done next
	 * @param days since it came in
	 */
	public record Row(long id, String name, String number, String period, String state, String delivery, String next,
			String received, long days) {
	}

	/** The state that is shown. */
	public String state() {
		String chosen = this.listing.request().filter("state");
		return chosen.isEmpty() ? this.states.getFirst() : chosen;
	}

}
