package jp.mykempo.account.core;

import java.util.Optional;
import java.util.stream.Stream;

import jp.mykempo.office.ReasonToDecline;

/** Why the staff do not accept an enquiry (見送りの理由, F6), in words that the member is shown; theirs may stand beside it. */
public enum DeclineReason implements ReasonToDecline {

	/** Whether it was the person could not be confirmed. */
	NOT_IDENTIFIED,

	/** The registered address can be read after all: a mail is quicker (F4, F5). */
	MAIL_WORKS,

	/** A postcard is under way already. */
	CARD_UNDER_WAY,

	/** The person does not want it any more. */
	WITHDRAWN,

	/** Something else, said in the clerk's words. */
	OTHER;

	@Override
	public boolean wantsWords() {
		return this == OTHER;
	}

	public static Optional<DeclineReason> of(String key) {
		return Stream.of(values()).filter(reason -> reason.key().equals(key)).findFirst();
	}

}
