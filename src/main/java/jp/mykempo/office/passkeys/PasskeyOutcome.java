package jp.mykempo.office.passkeys;

import java.time.Duration;

import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.passkeys.RefusedPage.Reason;

/** How a login by passkey ended. */
sealed interface PasskeyOutcome {

	/** The passkey is this member of staff's; whether the account is open shows when its session begins. */
	record Right(StaffId staff) implements PasskeyOutcome {
	}

	/** It opens nothing. */
	record Refused(Reason reason) implements PasskeyOutcome {
	}

	/** Not tried: too many failures came from the same network address (P4). */
	record NotNow(Duration retryAfter) implements PasskeyOutcome {
	}

}
