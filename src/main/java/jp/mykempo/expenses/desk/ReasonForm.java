package jp.mykempo.expenses.desk;

import jp.mykempo.site.FieldErrors;

/** Why a protected person's application is looked at, in the clerk's words, for the trail. */
public record ReasonForm(String reason) {

	private static final int SHORTEST = 4;

	private static final int LONGEST = 200;

	public ReasonForm {
		reason = reason == null ? "" : reason.strip();
	}

	/** The reason, or {@code null} after its mistake has been noted. */
	String toReason(FieldErrors errors) {
		if (this.reason.length() < SHORTEST) {
			errors.add("reason", "expenses.desk.reason.missing");
		}
		else if (this.reason.length() > LONGEST) {
			errors.add("reason", "expenses.desk.text.long", LONGEST);
		}
		else if (this.reason.chars().anyMatch(Character::isISOControl)) {
			errors.add("reason", "expenses.desk.text.control");
		}
		return errors.any() ? null : this.reason;
	}

}
