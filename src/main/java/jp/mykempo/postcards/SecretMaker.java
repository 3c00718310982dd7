package jp.mykempo.postcards;

import java.util.Collection;
import java.util.Map;

import jp.mykempo.kernel.AccountId;

/**
 * Makes the secrets of a kind of card, and what is printed beside them. Modules implement it for the kind that is
 * theirs; there is one for each.
 */
public interface SecretMaker {

	CardKind kind();

	/** A new secret for a card. */
	default PostedSecret make() {
		return PostedSecret.random();
	}

	/**
	 * The login IDs that stand beside the secrets, asked for at printing; an account that is missing in the answer is
	 * not printed. Empty for kinds whose cards never bear one.
	 */
	default Map<AccountId, String> loginIds(Collection<AccountId> accounts) {
		return Map.of();
	}

}
