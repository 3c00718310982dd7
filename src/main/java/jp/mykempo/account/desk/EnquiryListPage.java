package jp.mykempo.account.desk;

import java.util.List;

import jp.mykempo.office.listing.Listing;
import jp.mykempo.site.Page;

/**
 * The enquiries that wait, or others (O5).
 *
 * @param states what can be filtered by, {@code all} last
 */
public record EnquiryListPage(Listing<Row> listing, List<String> states) implements Page {

	/**
	 * A row.
	 *
	 * @param name null for a protected person
	 * @param mail key of the address's state: none, unverified, verified, bounced; {@code gone} without account
	 * @param days since it came in
	 */
	public record Row(long id, String name, String number, String state, String mail, String received, long days,
			String decidedBy) {
	}

	/** The state that is shown. */
	public String state() {
		String chosen = this.listing.request().filter("state");
		return chosen.isEmpty() ? this.states.getFirst() : chosen;
	}

}
