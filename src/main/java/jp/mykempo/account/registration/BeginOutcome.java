package jp.mykempo.account.registration;

import jp.mykempo.account.core.IdentityOutcome;

/** What became of a claim to a new login ID. */
sealed interface BeginOutcome {

	/** The mail is on its way (R5). */
	record LetterSent() implements BeginOutcome {
	}

	/** The data fits nobody, or a former number, or was tried too often (R3, R8, P4). */
	record NotRecognised(IdentityOutcome.Refused why) implements BeginOutcome {
	}

	/** There is an account already (R4). */
	record AlreadyRegistered() implements BeginOutcome {
	}

	/** Somebody else has this login ID (R9). */
	record LoginIdTaken() implements BeginOutcome {
	}

	/** Younger than the society lets register for themselves (R3). */
	record TooYoung(int minimumAge) implements BeginOutcome {
	}

	/** Begun too often today. */
	record TooOften() implements BeginOutcome {
	}

}
