package jp.mykempo.postcards.core;

import jp.mykempo.postcards.OrderOutcome;

/** What became of settling a returned card. */
public sealed interface Settlement {

	/** Done, without another card. */
	record Settled() implements Settlement {
	}

	/** Done; what became of the order. Where a card was under way already, that one is it. */
	record Followed(OrderOutcome order) implements Settlement {
	}

	/** Somebody settled it before. */
	record SettledBefore() implements Settlement {
	}

}
