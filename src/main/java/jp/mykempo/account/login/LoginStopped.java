package jp.mykempo.account.login;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A hundred wrong passwords in a row: only recovery opens the account again (P4). */
record LoginStopped(AccountId account, PersonId person) implements AuditRecord {
}
