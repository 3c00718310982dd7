package jp.mykempo.account.recovery;

import java.util.function.Function;

import jp.mykempo.kernel.Parsed;
import jp.mykempo.site.FieldErrors;

/** A new password, typed twice. */
record NewPasswordForm(String password, String again) {

	NewPasswordForm {
		password = password == null ? "" : password;
		again = again == null ? "" : again;
	}

	/** The password, or {@code null} after its mistakes have been noted. */
	String toClaim(FieldErrors errors, Function<String, Parsed<String>> policy) {
		if (this.password.isEmpty()) {
			errors.add("password", "account.recovery.password.missing");
			return null;
		}
		String checked = errors.take("password", policy.apply(this.password));
		if (!this.again.equals(this.password)) {
			errors.add("again", this.again.isEmpty() ? "account.recovery.password.againMissing"
					: "account.recovery.password.different");
		}
		return errors.any() ? null : checked;
	}

	/** Without the passwords, so that no log can carry them. */
	@Override
	public String toString() {
		return "NewPasswordForm";
	}

}
