package jp.mykempo.office.core;

import jp.mykempo.access.PasswordPolicy;
import jp.mykempo.site.FieldErrors;

/** A new password of a member of staff, typed twice. */
public record NewPasswordForm(String password, String password2) {

	public NewPasswordForm {
		password = password == null ? "" : password;
		password2 = password2 == null ? "" : password2;
	}

	/** Every mistake that can be seen in the form. */
	public FieldErrors check(PasswordPolicy policy, Staff staff) {
		FieldErrors errors = FieldErrors.none();
		if (this.password.isEmpty()) {
			errors.add("password", "office.password.missing");
		}
		else if (errors.take("password", policy.check(this.password, staff.passwordOwner())) != null
				&& !this.password.equals(this.password2)) {
			errors.add("password2", "office.password.different");
		}
		return errors;
	}

	/** Without the passwords. */
	@Override
	public String toString() {
		return "NewPasswordForm";
	}

}
