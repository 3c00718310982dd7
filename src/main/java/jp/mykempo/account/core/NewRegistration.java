package jp.mykempo.account.core;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.PersonId;

/**
 * What a person who was recognised wants to register.
 *
 * @param loginId empty where the address shall be the ID
 * @param passwordHash never the password itself
 */
public record NewRegistration(PersonId person, Optional<LoginId> loginId, MailAddress mail, String passwordHash,
		boolean webViewing, Request request) {

	/**
	 * How it was asked for.
	 *
	 * @param reference random; by it the browser that began finds the registration again
	 * @param consentVersion of the text that was agreed to before (R1)
	 * @param language of letters
	 */
	public record Request(String reference, String consentVersion, Instant consentedAt, Locale language) {
	}

	/** Without address and hash, so that no log can carry them. */
	@Override
	public String toString() {
		return "NewRegistration[" + this.person + "]";
	}

}
