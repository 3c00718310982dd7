package jp.mykempo.account.enquiry;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.PersonId;

/** The owner of the registered address said 「心当たりがない」. */
record EnquiryStopped(long enquiry, PersonId person) implements AuditRecord {
}
