package jp.mykempo.office.setup;

import jp.mykempo.access.TokenState;
import jp.mykempo.office.core.Staff;

/** What a setup link leads to. */
sealed interface LinkStanding {

	/** The account to be set up. */
	record Ready(Staff staff) implements LinkStanding {
	}

	/** The link does not work. */
	record Dead(TokenState state) implements LinkStanding {
	}

}
