package jp.mykempo.expenses.desk;

import java.util.List;

import jp.mykempo.office.listing.Listing;
import jp.mykempo.site.Page;

/**
 * The applications that need something done, or others (O5).
 *
 * @param states what can be filtered by; the first one is shown where none is chosen
 * @param all whether every application that matches and can be printed is chosen
 * @param nothing whether nothing was left to print of the last choice
 */
public record ApplicationListPage(Listing<Row> listing, List<String> states, boolean all, boolean nothing) implements Page {

	/**
	 * A row.
	 *
	 * @param name null for a protected person
	 * @param next key of what is to be done next
	 * @param unfit key of why what was printed cannot be posted; null where it can, or nothing may be said of the person
	 * @param days since it came in
	 * @param batch that it is printed with, or was; 0 without one
	 * @param choosable whether it can be printed with others
	 */
	public record Row(long id, String name, String number, String period, String state, String delivery, String next,
			String unfit, String received, long days, long batch, boolean choosable) {
	}

	/** How many of this page can be printed together. */
	public long choosable() {
		return this.listing.rows().stream().filter(Row::choosable).count();
	}

	/** The state that is shown. */
	public String state() {
		String chosen = this.listing.request().filter("state");
		return chosen.isEmpty() ? this.states.getFirst() : chosen;
	}

}
