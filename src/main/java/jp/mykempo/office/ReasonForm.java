package jp.mykempo.office;

import jp.mykempo.site.FieldErrors;

/** Why something is done, in the clerk's words, for the trail. */
public record ReasonForm(String reason) {

	private static final int SHORTEST = 4;

	private static final int LONGEST = 200;

	public ReasonForm {
		reason = reason == null ? "" : reason.strip();
	}

	/** The reason, or {@code null} after its mistake has been noted. */
	public String toReason(FieldErrors errors) {
		if (this.reason.length() < SHORTEST) {
			errors.add("reason", "office.reason.missing");
		}
		else if (this.reason.length() > LONGEST) {
			errors.add("reason", "office.reason.long", LONGEST);
		}
		else if (this.reason.chars().anyMatch(Character::isISOControl)) {
			errors.add("reason", "office.text.control");
		}
		return errors.any() ? null : this.reason;
	}

}
