package jp.mykempo.account.desk;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A clerk approved an enquiry; the postcard is ordered (F6). */
record EnquiryApproved(long enquiry, AccountId account, PersonId person) implements AuditRecord {
}
