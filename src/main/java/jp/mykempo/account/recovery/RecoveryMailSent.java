package jp.mykempo.account.recovery;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** Somebody who was recognised by the data of F1 had a mail sent to the registered address. */
record RecoveryMailSent(AccountId account, PersonId person, RecoveryMail mail) implements AuditRecord {
}
