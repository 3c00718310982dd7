package jp.mykempo.office.login;

import java.time.Clock;

import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.core.RecoveryCodes;
import jp.mykempo.office.core.SecondFactors;
import jp.mykempo.office.core.Staff;
import jp.mykempo.office.core.StaffAccounts;
import jp.mykempo.office.core.StaffLetters;

import org.springframework.stereotype.Component;

/** Uses codes up, and tells the owner of a recovery code that it was used, and how many are left. */
@Component
class UsedCodes {

	private final SecondFactors factors;

	private final RecoveryCodes recoveryCodes;

	private final StaffAccounts accounts;

	private final StaffLetters letters;

	private final Clock clock;

	UsedCodes(SecondFactors factors, RecoveryCodes recoveryCodes, StaffAccounts accounts, StaffLetters letters,
			Clock clock) {
		this.factors = factors;
		this.recoveryCodes = recoveryCodes;
		this.accounts = accounts;
		this.letters = letters;
		this.clock = clock;
	}

	/** Joins the transaction of the entrance. */
	boolean use(StaffId staff, String code, boolean app) {
		if (app) {
			return this.factors.use(staff, code);
		}
		if (!this.recoveryCodes.use(staff, code)) {
			return false;
		}
		Staff owner = this.accounts.get(staff);
		this.letters.write(owner, "office/recovery-code-used",
				letter -> letter.with("when", this.clock.instant())
					.with("left", String.valueOf(this.recoveryCodes.left(staff))));
		return true;
	}

}
