package jp.mykempo.account.settings;

import jp.mykempo.site.FieldErrors;

/** The password once more. */
record CurrentPasswordForm(String current) {

	CurrentPasswordForm {
		current = current == null ? "" : current;
	}

	FieldErrors check() {
		return this.current.isEmpty() ? FieldErrors.at("current", "account.settings.current.missing") : FieldErrors.none();
	}

	/** Without the password. */
	@Override
	public String toString() {
		return "CurrentPasswordForm";
	}

}
