package jp.mykempo.account.address;

import jp.mykempo.account.core.AddressReason;
import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/**
 * The button behind the link was pressed: the address is the account's.
 *
 * @param changed whether it is another one than before
 * @param loginIdChosen whether the address could not be the ID, so that a login ID was chosen
 */
record AddressConfirmed(AccountId account, PersonId person, AddressReason reason, boolean changed,
		boolean loginIdChosen) implements AuditRecord {
}
