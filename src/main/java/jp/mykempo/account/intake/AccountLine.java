package jp.mykempo.account.intake;

import java.time.OffsetDateTime;
import java.util.Optional;

import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;

/**
 * A line of a file of former accounts, with nothing wrong in itself.
 *
 * @param lastLogin empty where the account was never used
 */
record AccountLine(int line, LoginId loginId, Owner owner, Optional<Mail> mail, Optional<OffsetDateTime> lastLogin,
		boolean webViewing, String verifier) {

	/**
	 * By what the owner is found in the coverage master, as it is compared there.
	 *
	 * @param branch null where the file does not tell it
	 */
	record Owner(String symbolKey, String numberKey, String branch, String kanaKey, String birthDate) {
	}

	/** The e-mail address, and whether the former system verified it. */
	record Mail(MailAddress address, boolean verified) {
	}

	/** Without anybody's data, so that no log can carry it. */
	@Override
	public String toString() {
		return "AccountLine[" + this.line + "]";
	}

}
