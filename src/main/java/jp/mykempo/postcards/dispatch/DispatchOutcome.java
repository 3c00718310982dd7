package jp.mykempo.postcards.dispatch;

/** What came of posting a batch. */
public sealed interface DispatchOutcome {

	/** So many cards are on their way. */
	record Posted(int cards) implements DispatchOutcome {
	}

	/** So many must be taken out of the pile before (抜き取り). */
	record ToBePulled(int cards) implements DispatchOutcome {
	}

	/** This clerk ordered or approved one of its cards (T1). */
	record OwnOrders() implements DispatchOutcome {
	}

	/** It was posted or given up a moment ago, or is not printed yet. */
	record NotPrinted() implements DispatchOutcome {
	}

}
