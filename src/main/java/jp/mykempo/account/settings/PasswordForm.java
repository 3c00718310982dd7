package jp.mykempo.account.settings;

import java.util.function.Function;

import jp.mykempo.kernel.Parsed;
import jp.mykempo.site.FieldErrors;

/** 「パスワード変更」: the password as it is, and the new one twice. */
record PasswordForm(String current, String password, String password2) {

	PasswordForm {
		current = current == null ? "" : current;
		password = password == null ? "" : password;
		password2 = password2 == null ? "" : password2;
	}

	/** Notes every mistake that can be seen before the old password is compared. */
	FieldErrors check(Function<String, Parsed<String>> rules) {
		FieldErrors errors = FieldErrors.none();
		if (this.current.isEmpty()) {
			errors.add("current", "account.settings.current.missing");
		}
		if (this.password.isEmpty()) {
			errors.add("password", "account.settings.password.missing");
		}
		else if (this.password.equals(this.current)) {
			errors.add("password", "account.settings.password.same");
		}
		else if (errors.take("password", rules.apply(this.password)) != null && !this.password.equals(this.password2)) {
			errors.add("password2", "account.settings.password2.different");
		}
		return errors;
	}

	/** Without the passwords. */
	@Override
	public String toString() {
		return "PasswordForm";
	}

}
