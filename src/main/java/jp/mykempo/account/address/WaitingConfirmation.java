package jp.mykempo.account.address;

import java.util.Locale;
import java.util.Optional;

import jp.mykempo.account.core.AddressReason;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.PersonId;

/**
 * An address that waits for its button, and what pressing it depends on.
 *
 * @param former the registered address; empty if there is none
 * @param hasLoginId whether the account opens with a login ID
 * @param taken whether another account opens with this address
 */
record WaitingConfirmation(AccountId account, PersonId person, Locale language, AddressReason reason,
		MailAddress address, Optional<MailAddress> former, boolean hasLoginId, boolean taken) {

	boolean loginIdNeeded() {
		return this.taken && !this.hasLoginId;
	}

	boolean changed() {
		return this.former.filter(mail -> mail.key().equals(this.address.key())).isEmpty();
	}

}
