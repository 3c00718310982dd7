package jp.mykempo.demo.society;

import java.time.LocalDateTime;

/**
 * An account of the former system (O10) as far as it does not say whose it is.
 *
 * @param mailAddress "" where none is registered
 * @param lastLogin Japanese time; null if never
 */
record FormerLogin(String loginId, String mailAddress, boolean mailVerified, LocalDateTime lastLogin,
		boolean webViewing, Secret secret) {

	/** The same of somebody who does not wish to see the data on the web. */
	FormerLogin withoutWebViewing() {
		return new FormerLogin(loginId, mailAddress, mailVerified, lastLogin, false, secret);
	}

	/** The password, and in which way it is hashed. */
	record Secret(String password, PasswordScheme scheme) {
	}

}
