package jp.mykempo.office.login;

import java.time.Clock;
import java.time.Instant;

import jp.mykempo.access.Attempt;
import jp.mykempo.audit.Actor;
import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.core.StaffAccounts;
import jp.mykempo.office.core.StaffLetters;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a member of staff by mail, and the trail, that somebody guesses: at 15 minutes, at an hour, then once a day. */
@Component
class SlowedLetter {

	private static final int FIRST_TOLD = 8;

	private static final int A_DAY_OF_TRIES = 24;

	private final StaffAccounts accounts;

	private final StaffLetters letters;

	private final AuditTrail trail;

	private final Clock clock;

	SlowedLetter(StaffAccounts accounts, StaffLetters letters, AuditTrail trail, Clock clock) {
		this.accounts = accounts;
		this.letters = letters;
		this.trail = trail;
		this.clock = clock;
	}

	/** A password, or a code, was wrong. */
	@Transactional
	public void wrong(StaffId staff, Attempt.Allowed attempt) {
		if (!attempt.tellOwnerIfWrong() || !isToldNow(attempt)) {
			return;
		}
		Instant now = this.clock.instant();
		this.letters.write(this.accounts.get(staff), "office/login-slowed", letter -> letter.with("when", now));
		Actor.as("visitor", () -> this.trail.record(new StaffLoginSlowed(staff, attempt.inARow())));
	}

	private static boolean isToldNow(Attempt.Allowed attempt) {
		return attempt.stopsIfWrong() || attempt.inARow() == FIRST_TOLD
				|| (attempt.inARow() - FIRST_TOLD) % A_DAY_OF_TRIES == 1;
	}

	/** So many wrong in a row that the account's login is slowed. */
	record StaffLoginSlowed(StaffId staff, int inARow) implements AuditRecord {
	}

}
