package jp.mykempo.office.team;

import java.util.Locale;

import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;

/** Somebody who is to have a staff account. */
record NewStaff(LoginId loginId, String name, MailAddress mail, Locale language) {

	/** Without the name and the address, so that no log can carry them. */
	@Override
	public String toString() {
		return "NewStaff";
	}

}
