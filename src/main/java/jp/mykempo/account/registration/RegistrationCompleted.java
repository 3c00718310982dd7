package jp.mykempo.account.registration;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** The mail's link was used and its button pressed: there is an account. */
record RegistrationCompleted(PersonId person, AccountId account, boolean webViewing, boolean ownLoginId)
		implements AuditRecord {
}
