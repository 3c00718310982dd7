package jp.mykempo.viewing.gate;

import jp.mykempo.site.FieldErrors;

/** The form of the gate: the viewing password as it was typed, and the page that was wanted. */
record GateForm(String viewing, String next) {

	GateForm {
		viewing = viewing == null ? "" : viewing;
		next = next == null ? "" : next;
	}

	FieldErrors check() {
		return this.viewing.isBlank() ? FieldErrors.at("viewing", "viewing.gate.missing") : FieldErrors.none();
	}

	Wanted wanted() {
		return Wanted.of(this.next);
	}

	/** Without the password. */
	@Override
	public String toString() {
		return "GateForm";
	}

}
