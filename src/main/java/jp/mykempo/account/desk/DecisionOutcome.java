package jp.mykempo.account.desk;

import jp.mykempo.account.core.EnquiryState;
import jp.mykempo.postcards.CardStanding;

/** What became of a clerk's decision about an enquiry. */
public sealed interface DecisionOutcome {

	/** It counts. */
	record Done() implements DecisionOutcome {
	}

	/** Somebody else decided it, or its person stopped it, a moment before. */
	record Overtaken(EnquiryState state) implements DecisionOutcome {
	}

	/** A card of the kind is under way already, so that no other one can be ordered. */
	record CardUnderWay(CardStanding card) implements DecisionOutcome {
	}

	/** The account was closed or deleted, or its person is not covered under its number any more. */
	record NoAccount() implements DecisionOutcome {
	}

	/** The person is protected, and this clerk has not said why to look. */
	record Hidden() implements DecisionOutcome {
	}

}
