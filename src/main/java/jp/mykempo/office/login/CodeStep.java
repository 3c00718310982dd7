package jp.mykempo.office.login;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import jp.mykempo.access.Attempt;
import jp.mykempo.access.Attempts;
import jp.mykempo.access.Departure;
import jp.mykempo.access.SourceLimits;
import jp.mykempo.access.SourceLimits.Pace;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.core.SecondFactor;
import jp.mykempo.office.core.StaffEntrance;
import jp.mykempo.office.core.Totp;

import org.springframework.stereotype.Component;

/**
 * The second step of a staff login: a code of the app, or a recovery code. Wrong ones are counted apart from passwords,
 * in the same ladder (P4), and answered at one time.
 */
@Component
class CodeStep {

	private final StaffDoors doors;

	private final UsedCodes codes;

	private final Attempts attempts;

	private final SlowedLetter slowedLetter;

	private final SourceLimits sources;

	private final Duration failureTime;

	CodeStep(StaffDoors doors, UsedCodes codes, Attempts attempts, SlowedLetter slowedLetter, SourceLimits sources,
			OfficeLoginProperties properties) {
		this.doors = doors;
		this.codes = codes;
		this.attempts = attempts;
		this.slowedLetter = slowedLetter;
		this.sources = sources;
		this.failureTime = properties.failureTime();
	}

	/** Begins a session by the second factor, using the code up in the same transaction. */
	interface Entry {

		boolean begin(SecondFactor factor, BooleanSupplier last);

	}

	/** Tries the code. */
	CodeOutcome enter(HalfWayCookies.HalfWay halfWay, String code, LoginClaim.From from, Entry entry) {
		if (!this.doors.stands(halfWay.id(), halfWay.generation())) {
			return new CodeOutcome.TooLate();
		}
		return switch (this.sources.pace(PasswordStep.SOURCE, from.source())) {
			case Pace.Free free -> enter(halfWay, code, from, entry, Duration.ZERO);
			case Pace.Slowed(Duration delay) -> enter(halfWay, code, from, entry, delay);
			case Pace.Refused(Duration retryAfter) -> new CodeOutcome.NotNow(retryAfter);
		};
	}

	private CodeOutcome enter(HalfWayCookies.HalfWay halfWay, String code, LoginClaim.From from, Entry entry, Duration delay) {
		Departure departure = Departure.after(this.failureTime.plus(delay));
		Departure.after(delay).await();
		if (tried(halfWay, code, from, entry)) {
			return new CodeOutcome.In();
		}
		this.sources.failed(PasswordStep.SOURCE, from.source());
		departure.await();
		return new CodeOutcome.Wrong();
	}

	private boolean tried(HalfWayCookies.HalfWay halfWay, String code, LoginClaim.From from, Entry entry) {
		StaffId staff = halfWay.id();
		if (!(this.attempts.count(StaffEntrance.codes(staff), from.browser()) instanceof Attempt.Allowed allowed)) {
			return false;
		}
		boolean app = Totp.isCode(code);
		if (entry.begin(app ? SecondFactor.TOTP : SecondFactor.RECOVERY_CODE,
				() -> this.doors.stands(staff, halfWay.generation()) && this.codes.use(staff, code, app))) {
			return true;
		}
		this.slowedLetter.wrong(staff, allowed);
		return false;
	}

}
