package jp.mykempo.postcards.printing;

import jp.mykempo.audit.AuditRecord;

/**
 * A clerk took a batch's PDF (O4).
 *
 * @param dropped cards of the batch that must not, or could not, be printed
 */
record BatchPrinted(String batch, int cards, int dropped) implements AuditRecord {
}
