package jp.mykempo.checkups.intake;

import java.util.Optional;
import java.util.Set;

/**
 * What a document is (報告区分): 10 特定健診, 40 to 44 other check-ups, 60, 70, 80, 90 of others; with 9 at the end a request
 * to delete what was told with the same first digit. Others of two digits are kept as they are.
 */
record ReportCode(int value) {

	static final ReportCode SPECIFIC = new ReportCode(10);

	private static final Set<Integer> KNOWN = Set.of(10, 19, 40, 41, 42, 43, 44, 49, 60, 69, 70, 79, 80, 89, 90, 99);

	/** Empty where the text is no such code. */
	static Optional<ReportCode> parse(String text) {
		return text.matches("[1-9]\\d") ? Optional.of(new ReportCode(Integer.parseInt(text))) : Optional.empty();
	}

	boolean deletes() {
		return value % 10 == 9;
	}

	/** 21 to 29: health guidance (保健指導), no check-up. */
	boolean guidance() {
		return value / 10 == 2;
	}

	boolean known() {
		return KNOWN.contains(value);
	}

	/** The first digit: a request to delete meets what has the same. */
	int kind() {
		return value / 10;
	}

}
