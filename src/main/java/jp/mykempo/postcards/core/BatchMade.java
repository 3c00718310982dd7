package jp.mykempo.postcards.core;

import jp.mykempo.audit.AuditRecord;

/** A clerk made a batch of so many orders (O4). */
record BatchMade(String batch, int cards) implements AuditRecord {
}
