package jp.mykempo.account.core;

import java.util.function.Function;

import jp.mykempo.kernel.Parsed;
import jp.mykempo.site.FieldErrors;

/**
 * A new password as it was typed, twice, into the fields {@code password} and {@code password2} of
 * {@code account/core/newPasswordFields}. The rules are the caller's, since they depend on whose password it will be (P1).
 */
public record NewPasswordForm(String password, String password2) {

	public NewPasswordForm {
		password = password == null ? "" : password;
		password2 = password2 == null ? "" : password2;
	}

	/** The password, or {@code null} after its mistakes have been noted; of two that differ both are typed anew. */
	public String take(FieldErrors errors, Function<String, Parsed<String>> rules) {
		if (this.password.isEmpty()) {
			errors.add("password", "account.core.password.missing");
			return null;
		}
		String checked = errors.take("password", rules.apply(this.password));
		if (checked == null || this.password.equals(this.password2)) {
			return checked;
		}
		errors.add("password2",
				this.password2.isEmpty() ? "account.core.password2.missing" : "account.core.password2.different");
		return null;
	}

	/** Without the passwords, so that no log can carry them. */
	@Override
	public String toString() {
		return "NewPasswordForm";
	}

}
