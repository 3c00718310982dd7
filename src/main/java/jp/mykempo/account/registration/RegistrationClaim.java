package jp.mykempo.account.registration;

import java.util.Optional;

import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.membership.Identity;

/**
 * What somebody wants to register, well-formed but not yet compared with anything.
 *
 * @param loginId empty where the address shall be the ID
 * @param webViewing 「希望する」 (R7)
 */
record RegistrationClaim(Identity identity, Optional<LoginId> loginId, MailAddress mail, boolean webViewing) {

	/** Without what tells who somebody is, so that no log can carry it. */
	@Override
	public String toString() {
		return "RegistrationClaim";
	}

}
