package jp.mykempo.postcards;

/** What became of an {@link Order}. */
public sealed interface OrderOutcome {

	/** A card was ordered; one that was in the post is void from now on. */
	record Ordered(CardId card) implements OrderOutcome {
	}

	/** One is under way already: nothing was ordered. */
	record AlreadyOpen(CardStanding standing) implements OrderOutcome {
	}

	/** The member's fourth request in 30 days: the desk may order with a reason. */
	record TooMany() implements OrderOutcome {
	}

}
