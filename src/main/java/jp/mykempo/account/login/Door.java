package jp.mykempo.account.login;

import java.time.Instant;
import java.util.Optional;

import jp.mykempo.access.Attempt;
import jp.mykempo.account.core.Account;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/**
 * An account that a claim may open, with the try already counted: open, and its person covered today (C7).
 *
 * @param verifier what the password is compared with
 * @param attempt whether it may be compared now (P4)
 * @param lastLogin empty before the very first one
 * @param absent whether that was long ago (L4)
 */
record Door(AccountId account, PersonId person, String verifier, Attempt attempt, Optional<Instant> lastLogin,
		boolean absent) {

	String principal() {
		return Account.principal(this.account);
	}

	Door withVerifier(String other) {
		return new Door(this.account, this.person, other, this.attempt, this.lastLogin, this.absent);
	}

	/** Without the verifier, so that no log can carry it. */
	@Override
	public String toString() {
		return "Door[" + principal() + "]";
	}

}
