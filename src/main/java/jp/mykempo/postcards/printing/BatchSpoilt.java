package jp.mykempo.postcards.printing;

import jp.mykempo.audit.AuditRecord;

/**
 * A clerk gave a batch up (O4).
 *
 * @param cards that went on, or back into the queue
 */
record BatchSpoilt(String batch, SpoiltFor reason, int cards) implements AuditRecord {
}
