package jp.mykempo.account.recovery;

import jp.mykempo.access.TokenState;
import jp.mykempo.account.core.Account;

/** Where the link of a password mail leads. */
sealed interface LinkOutcome {

	/** To this account, whose password can be set. */
	record Ready(Account account) implements LinkOutcome {
	}

	/** Nowhere. */
	record Dead(TokenState state) implements LinkOutcome {
	}

}
