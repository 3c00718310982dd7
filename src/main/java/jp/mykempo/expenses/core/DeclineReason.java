package jp.mykempo.expenses.core;

import java.util.Optional;
import java.util.stream.Stream;

import jp.mykempo.office.ReasonToDecline;

/** Why the staff do not send a notice (見送りの理由, C5), in words that the member is shown; theirs may stand beside it. */
public enum DeclineReason implements ReasonToDecline {

	/** There are no expenses in the period. */
	NOTHING_THERE,

	/** The figures of the period have not all arrived. */
	TOO_EARLY,

	/** The same notice was sent a short while ago. */
	SENT_ALREADY,

	/** The person does not want it any more. */
	NOT_WANTED,

	/** Something else, which the clerk explains. */
	OTHER;

	@Override
	public boolean wantsWords() {
		return this == OTHER;
	}

	public static Optional<DeclineReason> of(String key) {
		return Stream.of(values()).filter(reason -> reason.key().equals(key)).findFirst();
	}

}
