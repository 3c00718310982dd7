package jp.mykempo.kernel;

/**
 * The number of an insurer (保険者番号): eight digits, the last one a check digit. Official samples fail the check, so
 * it is a warning and no more.
 *
 * @param text eight digits
 */
public record InsurerNumber(String text) {

	private static final int LENGTH = 8;

	/** The number in one width, or why it cannot be one. */
	public static Parsed<InsurerNumber> parse(String typed) {
		String folded = typed == null || typed.length() > JapaneseText.LONGEST_ENTRY ? ""
				: JapaneseText.withoutBlanks(JapaneseText.fold(typed));
		boolean digits = folded.length() == LENGTH && folded.chars().allMatch(JapaneseText::isDigit);
		return digits ? Parsed.ok(new InsurerNumber(folded)) : Parsed.rejected("kernel.insurer.digits");
	}

	/** True where the last digit is the one computed from the others: weights 2 and 1 from the right, digits summed. */
	public boolean checkDigitHolds() {
		int sum = 0;
		for (int i = 0; i < LENGTH - 1; i++) {
			int product = (text.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
			sum += product / 10 + product % 10;
		}
		return text.charAt(LENGTH - 1) - '0' == (10 - sum % 10) % 10;
	}

}
