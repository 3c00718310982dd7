package jp.mykempo.account.desk;

import jp.mykempo.account.core.DeclineReason;
import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.PersonId;

/** A clerk declined an enquiry (F6). */
record EnquiryDeclined(long enquiry, PersonId person, DeclineReason reason) implements AuditRecord {
}
