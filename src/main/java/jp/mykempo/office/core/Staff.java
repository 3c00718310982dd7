package jp.mykempo.office.core;

import java.util.List;
import java.util.Locale;

import jp.mykempo.access.PasswordOwner;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.StaffId;

/** A staff account (職員アカウント); its secrets stay in the database. */
public record Staff(StaffId id, String loginId, String name, MailAddress mail, Locale language, StaffState state) {

	/** Name of the account's sessions and counters. */
	public String principal() {
		return SignedInStaff.principal(this.id);
	}

	/** What its password must not be made of (P1). */
	public PasswordOwner passwordOwner() {
		return new PasswordOwner(List.of(this.loginId, this.mail.text()), List.of(this.name), List.of(), null);
	}

	/** Without the name and the address, so that no log can carry them. */
	@Override
	public String toString() {
		return "Staff[" + this.id + "]";
	}

}
