package jp.mykempo.postcards.core;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.ReturnReason;

/** A posted card came back (返戻, O11). */
record PostcardReturned(CardId card, CardKind kind, PersonId person, ReturnReason reason) implements AuditRecord {
}
