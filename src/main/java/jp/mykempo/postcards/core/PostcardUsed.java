package jp.mykempo.postcards.core;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;

/** The secret of a posted card was used for the first time (使用開始). */
record PostcardUsed(CardId card, CardKind kind, AccountId account, PersonId person) implements AuditRecord {
}
