package jp.mykempo.postcards.core;

import java.util.Optional;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Origin;

/** A card was ordered (V3, V4, F6). */
record PostcardOrdered(CardId card, CardKind kind, AccountId account, PersonId person, Origin origin,
		Optional<StaffId> by, String purpose) implements AuditRecord {
}
