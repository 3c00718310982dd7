package jp.mykempo.viewing.reissue;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member asked for a new viewing password (V4); the former one is dead. */
record ReissueRequested(AccountId account, PersonId person) implements AuditRecord {
}
