package jp.mykempo.postcards.printing;

import jp.mykempo.audit.AuditRecord;

/** A clerk took the covering lists of so many employers once more. */
record CoveringListsPrinted(String batch, int lists) implements AuditRecord {
}
