package jp.mykempo.office.login;

import java.time.Duration;

import jp.mykempo.kernel.StaffId;

/** How the first step of a staff login ended. */
sealed interface PasswordOutcome {

	/**
	 * On to the second factor.
	 *
	 * @param generation of the account's sessions at that moment: whatever ends sessions ends this half of a login too
	 */
	record Right(StaffId staff, int generation) implements PasswordOutcome {
	}

	/** Not in, for whatever reason. */
	record Wrong() implements PasswordOutcome {
	}

	/** Not tried: too many failures came from the same network address (P4). */
	record NotNow(Duration retryAfter) implements PasswordOutcome {
	}

}
