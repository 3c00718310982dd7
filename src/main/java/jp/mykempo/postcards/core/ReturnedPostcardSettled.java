package jp.mykempo.postcards.core;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;

/** What was to be done about a returned card was done. */
record ReturnedPostcardSettled(CardId card, CardKind kind, PersonId person, NextAction action) implements AuditRecord {
}
