package jp.mykempo.postcards.dispatch;

import jp.mykempo.audit.AuditRecord;

/** A clerk took so many cards out of a batch's pile (抜き取り, V6). */
record CardsPulled(String batch, int cards) implements AuditRecord {
}
