package jp.mykempo.account.login;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member logged in. */
record LoggedIn(AccountId account, PersonId person, boolean newBrowser) implements AuditRecord {
}
