package jp.mykempo.office.login;

import java.time.Duration;
import java.util.Optional;

import jp.mykempo.access.Attempt;
import jp.mykempo.access.Attempts;
import jp.mykempo.access.Departure;
import jp.mykempo.access.Hashing;
import jp.mykempo.access.HashingBusy;
import jp.mykempo.access.SourceLimits;
import jp.mykempo.access.SourceLimits.Pace;

import org.springframework.stereotype.Component;

/**
 * The first step of a staff login. Unknown ID, wrong password, slowed, closed and not set up take the same path, cost one
 * hash each, and are answered with the same words at the same time (P3).
 */
@Component
class PasswordStep {

	/** Kind of the limits by network address (P4). */
	static final String SOURCE = "office-login";

	private final StaffDoors doors;

	private final Hashing hashing;

	private final Attempts attempts;

	private final SlowedLetter slowedLetter;

	private final SourceLimits sources;

	private final Duration failureTime;

	PasswordStep(StaffDoors doors, Hashing hashing, Attempts attempts, SlowedLetter slowedLetter, SourceLimits sources,
			OfficeLoginProperties properties) {
		this.doors = doors;
		this.hashing = hashing;
		this.attempts = attempts;
		this.slowedLetter = slowedLetter;
		this.sources = sources;
		this.failureTime = properties.failureTime();
	}

	/**
	 * Compares the password.
	 *
	 * @throws HashingBusy if too many passwords wait to be hashed
	 */
	PasswordOutcome enter(LoginClaim claim, LoginClaim.From from) {
		return switch (this.sources.pace(SOURCE, from.source())) {
			case Pace.Free free -> enter(claim, from, Duration.ZERO);
			case Pace.Slowed(Duration delay) -> enter(claim, from, delay);
			case Pace.Refused(Duration retryAfter) -> new PasswordOutcome.NotNow(retryAfter);
		};
	}

	private PasswordOutcome enter(LoginClaim claim, LoginClaim.From from, Duration delay) {
		Departure departure = Departure.after(this.failureTime.plus(delay));
		Departure.after(delay).await();
		Optional<StaffDoor> door = tried(claim, from.browser());
		if (door.isPresent()) {
			return new PasswordOutcome.Right(door.get().staff(), door.get().generation());
		}
		this.sources.failed(SOURCE, from.source());
		departure.await();
		return new PasswordOutcome.Wrong();
	}

	/** The door that the password opens; empty where it opens none. */
	private Optional<StaffDoor> tried(LoginClaim claim, String browser) {
		Optional<StaffDoor> found = this.doors.find(claim.loginId(), browser);
		if (found.isPresent() && found.get().attempt() instanceof Attempt.Allowed allowed) {
			return compared(found.get(), allowed, claim.password(), browser);
		}
		this.hashing.verifyNothing(claim.password());
		return Optional.empty();
	}

	private Optional<StaffDoor> compared(StaffDoor door, Attempt.Allowed allowed, String password, String browser) {
		try {
			if (this.hashing.verify(door.verifier(), password)) {
				this.attempts.reset(door.principal(), browser);
				renew(door, password);
				return Optional.of(door);
			}
		}
		catch (HashingBusy ex) {
			this.attempts.takeBack(door.principal(), browser, allowed);
			throw ex;
		}
		this.slowedLetter.wrong(door.staff(), allowed);
		return Optional.empty();
	}

	private void renew(StaffDoor door, String password) {
		try {
			if (this.hashing.needsRehash(door.verifier())) {
				this.doors.renew(door, this.hashing.hash(password));
			}
		}
		catch (HashingBusy ex) {
			// another time: others wait
		}
	}

}
