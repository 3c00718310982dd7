package jp.mykempo.account.settings;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member gave the password once more, for something that asks for it (P8). */
record PasswordProved(AccountId account, PersonId person) implements AuditRecord {
}
