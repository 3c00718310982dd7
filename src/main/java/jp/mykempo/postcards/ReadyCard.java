package jp.mykempo.postcards;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A card of the demo's society, and whose it is. */
public record ReadyCard(CardId card, CardKind kind, AccountId account, PersonId person) {
}
