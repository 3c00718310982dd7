package jp.mykempo.postcards;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/**
 * Somebody ordered a card; published in the transaction of the order. From now on what an earlier card of the kind
 * brought is dead (V4), also where the desk ordered. Orders in sets, and orders carried on to a new card, publish none.
 */
public record CardOrdered(CardId card, CardKind kind, AccountId account, PersonId person, Origin origin) {
}
