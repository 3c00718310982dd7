package jp.mykempo.viewing.password;

import java.util.function.Function;

import jp.mykempo.kernel.Parsed;
import jp.mykempo.site.FieldErrors;

/** 「健康・医療情報パスワード変更」: the viewing password as it is, and the new one twice. */
record ViewingPasswordForm(String current, String password, String password2) {

	ViewingPasswordForm {
		current = current == null ? "" : current;
		password = password == null ? "" : password;
		password2 = password2 == null ? "" : password2;
	}

	/** Notes every mistake that can be seen before the present one is compared. */
	FieldErrors check(Function<String, Parsed<String>> rules) {
		FieldErrors errors = FieldErrors.none();
		if (this.current.isBlank()) {
			errors.add("current", "viewing.password.current.missing");
		}
		if (this.password.isEmpty()) {
			errors.add("password", "viewing.password.new.missing");
		}
		else if (this.password.equals(this.current)) {
			errors.add("password", "viewing.password.new.same");
		}
		else if (errors.take("password", rules.apply(this.password)) != null && !this.password.equals(this.password2)) {
			errors.add("password2", "viewing.password.new.different");
		}
		return errors;
	}

	/** Without the passwords. */
	@Override
	public String toString() {
		return "ViewingPasswordForm";
	}

}
