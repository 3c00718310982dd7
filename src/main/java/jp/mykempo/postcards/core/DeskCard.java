package jp.mykempo.postcards.core;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardState;

/**
 * A card as a clerk acts on it.
 *
 * @param protectedOne whether its member is protected, whom no page names without a reason (X6)
 */
public record DeskCard(CardId card, CardKind kind, CardState state, AccountId account, PersonId person,
		boolean protectedOne) {
}
