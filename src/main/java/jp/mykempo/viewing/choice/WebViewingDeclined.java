package jp.mykempo.viewing.choice;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member changed the choice of web viewing to 「希望しない」 (M7). */
record WebViewingDeclined(AccountId account, PersonId person) implements AuditRecord {
}
