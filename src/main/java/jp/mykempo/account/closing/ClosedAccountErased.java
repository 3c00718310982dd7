package jp.mykempo.account.closing;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** An account was erased, some time after its coverage had ended (C7). */
record ClosedAccountErased(AccountId account, PersonId person) implements AuditRecord {
}
