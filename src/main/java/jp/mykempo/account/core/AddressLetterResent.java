package jp.mykempo.account.core;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** The mail that asks to confirm an address was sent once more, with a new link. */
record AddressLetterResent(AccountId account, PersonId person) implements AuditRecord {
}
