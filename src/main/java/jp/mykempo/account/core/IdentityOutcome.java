package jp.mykempo.account.core;

import java.time.Instant;

import jp.mykempo.membership.Member;

/** What came of comparing somebody's data with the coverage master (R3, R8). */
public sealed interface IdentityOutcome {

	/** Exactly one covered member has this data. */
	record Found(Member member) implements IdentityOutcome {
	}

	/** Nobody is told more; also the answer where two persons have the same data. */
	sealed interface Refused extends IdentityOutcome {
	}

	/** The data fits nobody who is covered today. */
	record NotFound() implements Refused {
	}

	/** The data was right until symbol and number changed. */
	record FormerNumber() implements Refused {
	}

	/** Too many failed comparisons.
	 *
	 * @param until when it may be tried again, unless the desk lifts the limit
	 */
	record TooMany(Instant until) implements Refused {
	}

	/**
	 * Too many failed comparisons from one network address, whomever they were about.
	 *
	 * @param until when it may be tried again from there
	 */
	record TooManyFromThere(Instant until) implements Refused {
	}

}
