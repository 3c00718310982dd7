package jp.mykempo.postcards.core;

import jp.mykempo.postcards.ReturnReason;
import jp.mykempo.postcards.Route;

/** What is to be done about a card that came back (返戻後の対応). */
public enum NextAction {

	/** Order another one, the same way. */
	REORDER,
	/** Order another one and ask a second person to let it go home. */
	HOME,
	/** Ask the member first. */
	CONTACT_MEMBER,
	/** Hold the employer's mail until the master tells its new address, and order another one that waits for it. */
	EMPLOYER_MOVED,
	/** Nothing. */
	CLOSE;

	/** What is usually right; the clerk may choose another. */
	static NextAction usual(ReturnReason reason, Route route) {
		return switch (reason) {
			case UNKNOWN_ADDRESS, MOVED -> route == Route.EMPLOYER ? EMPLOYER_MOVED : CONTACT_MEMBER;
			case STORAGE_EXPIRED -> REORDER;
			case LEFT_EMPLOYER, REFUSED, OTHER -> CONTACT_MEMBER;
		};
	}

}
