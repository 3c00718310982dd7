package jp.mykempo.account.address;

import jp.mykempo.access.TokenState;
import jp.mykempo.account.core.AddressReason;
import jp.mykempo.kernel.MailAddress;

/** What became of a link that confirms an address. */
sealed interface ConfirmationOutcome {

	/** The address is the account's from now on. */
	record Confirmed(AddressReason reason) implements ConfirmationOutcome {
	}

	/**
	 * The button may be pressed.
	 *
	 * @param loginIdNeeded whether another account opens with this address, so that this one needs a login ID (R9)
	 */
	record Ready(MailAddress address, boolean loginIdNeeded) implements ConfirmationOutcome {
	}

	/** Somebody else has the login ID that was chosen; the link still works. */
	record LoginIdTaken(MailAddress address) implements ConfirmationOutcome {
	}

	/** The link does not work; never {@link TokenState.Live}. */
	record Dead(TokenState state) implements ConfirmationOutcome {
	}

}
