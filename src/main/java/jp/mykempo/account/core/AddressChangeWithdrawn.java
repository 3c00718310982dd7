package jp.mykempo.account.core;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** The member does not want the new address after all. */
record AddressChangeWithdrawn(AccountId account, PersonId person) implements AuditRecord {
}
