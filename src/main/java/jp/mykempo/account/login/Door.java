package jp.mykempo.account.login;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jp.mykempo.access.Attempt;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.OneTimePasswords;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/**
 * An account that a claim may open, with the try already counted: open, and its person covered today (C7).
 *
 * @param locks what the password is compared with, in this order; none where a posted one's time is over
 * @param attempt whether it may be compared now (P4)
 * @param lastLogin empty before the very first one
 * @param absent whether that was long ago (L4)
 */
record Door(AccountId account, PersonId person, List<Lock> locks, Attempt attempt, Optional<Instant> lastLogin,
		boolean absent) {

	String principal() {
		return Account.principal(this.account);
	}

	/** What the try was counted for: what looks like a posted password while there is one, apart from all others. */
	String subject() {
		return this.locks.stream().anyMatch(Lock.Fresh.class::isInstance) ? OneTimePasswords.subject(this.account)
				: principal();
	}

}
