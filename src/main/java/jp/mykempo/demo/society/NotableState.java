package jp.mykempo.demo.society;

/** What there is to try with a notable person, as {@code demo-people.csv} words it. */
public enum NotableState {

	/** Covered, without an account. */
	UNREGISTERED("unregistered"),
	/** Logs in and is at the top page. */
	REGISTERED("registered"),
	/** Account of the former system whose address is known but has to be confirmed (L2). */
	LEGACY_WITH_MAIL("legacy-with-mail"),
	/** Account of the former system without an address (L3). */
	LEGACY_WITHOUT_MAIL("legacy-without-mail"),
	/** Has not logged in for more than 30 days (L4). */
	ABSENT("absent"),
	/** A family member with an account of her or his own. */
	DEPENDANT("dependant"),
	/** Left the company, stays insured (任意継続). */
	VOLUNTARY_CONTINUER("voluntary-continuer"),
	/** Listed under the former number; that login is closed (R8, Q6). */
	RENUMBERED("renumbered"),
	/** Not covered any more; the login is closed (C7). */
	LOST_COVERAGE("lost-coverage"),
	/** Flagged in the master (X6). */
	PROTECTED("protected"),
	/** Has a viewing password that opens the gate. */
	VIEWING_READY("viewing-ready"),
	/** Wishes to see the data; the postcard is not printed yet. */
	VIEWING_ORDERED("viewing-ordered"),
	/** Does not wish to see the data on the web. */
	NOT_OPTED_IN("not-opted-in"),
	/** Asked the staff for ID and password, who have not answered yet (F6). */
	ENQUIRY_OPEN("enquiry-open");

	private final String code;

	NotableState(String code) {
		this.code = code;
	}

	public String code() {
		return code;
	}

}
