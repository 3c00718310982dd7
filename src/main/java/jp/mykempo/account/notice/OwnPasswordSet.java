package jp.mykempo.account.notice;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member who came in with a posted one-time password set an own one (F6). */
record OwnPasswordSet(AccountId account, PersonId person) implements AuditRecord {
}
