package jp.mykempo.account.recovery;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member set a new password by the link of a mail, which also verified the address. */
record PasswordSetByMail(AccountId account, PersonId person) implements AuditRecord {
}
