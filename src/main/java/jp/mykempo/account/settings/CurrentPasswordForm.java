package jp.mykempo.account.settings;

import java.util.function.Function;

import jp.mykempo.account.core.NewPasswordForm;
import jp.mykempo.kernel.Parsed;
import jp.mykempo.site.FieldErrors;

/** The password once more. */
record CurrentPasswordForm(String current) {

	CurrentPasswordForm {
		current = current == null ? "" : current;
	}

	FieldErrors check() {
		return this.current.isEmpty() ? FieldErrors.at("current", "account.settings.current.missing") : FieldErrors.none();
	}

	/** Notes every mistake of a change to another password that can be seen before this one is compared. */
	FieldErrors check(NewPasswordForm next, Function<String, Parsed<String>> rules) {
		FieldErrors errors = check();
		next.take(errors, password -> password.equals(this.current)
				? Parsed.rejected("account.settings.password.same") : rules.apply(password));
		return errors;
	}

	/** Without the password. */
	@Override
	public String toString() {
		return "CurrentPasswordForm";
	}

}
