package jp.mykempo.membership;

import java.util.List;

import jp.mykempo.kernel.PersonId;

/** Whom an {@link Identity} means. */
public sealed interface Match {

	/** This person, covered on the day. */
	record One(PersonId person) implements Match {
	}

	/** This person, but under a symbol and number that were replaced: the coverage goes on under others (R8). */
	record Former(PersonId person) implements Match {
	}

	/** Nobody who is covered. */
	record None() implements Match {
	}

	/** Several persons; the master has to be looked at. */
	record Ambiguous(List<PersonId> persons) implements Match {
	}

}
