package jp.mykempo.postcards.dispatch;

import jp.mykempo.audit.AuditRecord;

/** A clerk noted that a batch went to the post (O4). */
record BatchPosted(String batch, int cards) implements AuditRecord {
}
