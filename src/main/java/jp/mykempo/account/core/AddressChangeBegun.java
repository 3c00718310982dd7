package jp.mykempo.account.core;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** An address was given, and a mail asks to confirm it. */
record AddressChangeBegun(AccountId account, PersonId person, AddressReason reason) implements AuditRecord {
}
