package jp.mykempo.account.enquiry;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** Somebody who was recognised by the data of F1 asks for ID and password by post. */
record EnquiryReceived(long enquiry, AccountId account, PersonId person) implements AuditRecord {
}
