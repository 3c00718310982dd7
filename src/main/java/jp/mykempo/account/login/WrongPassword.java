package jp.mykempo.account.login;

import java.time.Clock;
import java.time.Instant;

import jp.mykempo.access.Attempt;
import jp.mykempo.account.Correspondence;
import jp.mykempo.audit.Actor;
import jp.mykempo.audit.AuditTrail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a wrong password leaves behind: a line in the member's history and, where login becomes slow or stops, a mail. */
@Component
class WrongPassword {

	private static final int A_DAY_OF_TRIES = 24;

	private static final int FIRST_TOLD = 8;

	private final Doors doors;

	private final Correspondence correspondence;

	private final AuditTrail audit;

	private final Clock clock;

	WrongPassword(Doors doors, Correspondence correspondence, AuditTrail audit, Clock clock) {
		this.doors = doors;
		this.correspondence = correspondence;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	void happened(Door door, Browser browser, Attempt.Allowed attempt) {
		this.doors.addFailure(door.account(), browser);
		if (attempt.stopsIfWrong()) {
			stopped(door);
		}
		else if (attempt.tellOwnerIfWrong() && isToldNow(attempt.inARow())) {
			slowed(door, attempt);
		}
	}

	/** At 15 minutes, at an hour, and then about once a day: a mail an hour would only be in the owner's way. */
	private static boolean isToldNow(int inARow) {
		return inARow == FIRST_TOLD || (inARow - FIRST_TOLD) % A_DAY_OF_TRIES == 1;
	}

	private void slowed(Door door, Attempt.Allowed attempt) {
		Instant now = this.clock.instant();
		this.correspondence.write(door.account(), "account/login-slowed",
				letter -> letter.with("when", now).with("until", now.plus(attempt.waitIfWrong())));
		Actor.as("visitor", () -> this.audit.record(new LoginSlowed(door.account(), door.person(), attempt.inARow())));
	}

	private void stopped(Door door) {
		Instant now = this.clock.instant();
		this.correspondence.write(door.account(), "account/login-stopped", letter -> letter.with("when", now));
		Actor.as("visitor", () -> this.audit.record(new LoginStopped(door.account(), door.person())));
	}

}
