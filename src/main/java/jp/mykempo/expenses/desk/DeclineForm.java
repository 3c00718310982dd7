package jp.mykempo.expenses.desk;

import jp.mykempo.expenses.core.DeclineReason;
import jp.mykempo.site.FieldErrors;

/**
 * Why an application is declined.
 *
 * @param reason key of a {@link DeclineReason}
 * @param words the clerk's own, which the member is shown
 */
public record DeclineForm(String reason, String words) {

	private static final int LONGEST = 500;

	/** Where a missing reason is to be mended: the first of the buttons. */
	static final String FIRST = "reason-" + DeclineReason.values()[0].key();

	public DeclineForm {
		reason = reason == null ? "" : reason;
		words = words == null ? "" : words.strip();
	}

	static DeclineForm empty() {
		return new DeclineForm(null, null);
	}

	/** The reason, or {@code null} after every mistake has been noted. */
	DeclineReason toReason(FieldErrors errors) {
		DeclineReason chosen = DeclineReason.of(this.reason).orElse(null);
		if (chosen == null) {
			errors.add(FIRST, "expenses.desk.decline.reason.missing");
		}
		if (this.words.length() > LONGEST) {
			errors.add("words", "expenses.desk.text.long", LONGEST);
		}
		else if (this.words.chars().anyMatch(symbol -> symbol != '\n' && symbol != '\r' && Character.isISOControl(symbol))) {
			errors.add("words", "expenses.desk.text.control");
		}
		else if (chosen == DeclineReason.OTHER && this.words.isEmpty()) {
			errors.add("words", "expenses.desk.decline.words.missing");
		}
		return errors.any() ? null : chosen;
	}

}
