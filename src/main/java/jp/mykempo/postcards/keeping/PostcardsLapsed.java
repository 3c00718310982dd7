package jp.mykempo.postcards.keeping;

import jp.mykempo.audit.AuditRecord;

/** So many posted cards lapsed unused; which, the cards' history tells by the run. */
record PostcardsLapsed(long run, int cards) implements AuditRecord {
}
