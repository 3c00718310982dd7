package jp.mykempo.office.passkeys;

import jp.mykempo.site.FieldErrors;

/**
 * A passkey's name, and its owner's password where that is asked for.
 *
 * @param name what the owner calls the passkey
 * @param current the password
 */
record PasskeyForm(String name, String current) {

	private static final int LONGEST = 50;

	PasskeyForm {
		name = name == null ? "" : name.strip();
		current = current == null ? "" : current;
	}

	FieldErrors checkName() {
		if (this.name.isEmpty()) {
			return FieldErrors.at("name", "office.passkeys.name.missing");
		}
		boolean odd = this.name.codePoints().anyMatch(Character::isISOControl);
		return this.name.codePointCount(0, this.name.length()) > LONGEST || odd
				? FieldErrors.at("name", "office.passkeys.name.tooLong", LONGEST) : FieldErrors.none();
	}

	FieldErrors checkPassword() {
		return checkPassword(FieldErrors.none());
	}

	private FieldErrors checkPassword(FieldErrors errors) {
		return this.current.isEmpty() ? errors.add("current", "office.passkeys.current.missing") : errors;
	}

	FieldErrors checkBoth() {
		return checkPassword(checkName());
	}

	/** Without the password. */
	@Override
	public String toString() {
		return "PasskeyForm";
	}

}
