package jp.mykempo.account.former;

/**
 * The answer to the question for consent.
 *
 * @param version of the text that was shown
 */
record ConsentForm(String answer, String version) {

	/** What was meant. */
	enum Reply {

		AGREED, DECLINED,
		/** Neither, or to a text that has been replaced since. */
		UNCLEAR

	}

	Reply toClaim(int current) {
		if (!String.valueOf(current).equals(this.version) || this.answer == null) {
			return Reply.UNCLEAR;
		}
		return switch (this.answer) {
			case "agree" -> Reply.AGREED;
			case "decline" -> Reply.DECLINED;
			default -> Reply.UNCLEAR;
		};
	}

}
