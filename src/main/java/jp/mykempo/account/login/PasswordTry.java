package jp.mykempo.account.login;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jp.mykempo.access.Attempt;
import jp.mykempo.access.Attempts;
import jp.mykempo.access.Hashing;
import jp.mykempo.access.HashingBusy;
import jp.mykempo.access.KnownBrowsers;
import jp.mykempo.account.core.SignedInMember;

import org.springframework.stereotype.Component;

/**
 * Compares the password of a claim: one statement that counts the try, one hash with no connection held, one
 * transaction. Unknown ID, wrong password, slowed and closed account take the same path and cost one hash each (P3).
 * A second hash is only for what looks like a posted password, is not, and so may be the own one, while there is a
 * posted one (K5); failures leave at one time all the same.
 */
@Component
class PasswordTry {

	private final Doors doors;

	private final Hashing hashing;

	private final Entrance entrance;

	private final WrongPassword wrongPassword;

	private final Attempts attempts;

	private final KnownBrowsers browsers;

	PasswordTry(Doors doors, Hashing hashing, Entrance entrance, WrongPassword wrongPassword, Attempts attempts,
			KnownBrowsers browsers) {
		this.doors = doors;
		this.hashing = hashing;
		this.entrance = entrance;
		this.wrongPassword = wrongPassword;
		this.attempts = attempts;
		this.browsers = browsers;
	}

	/** @throws HashingBusy if too many passwords wait to be hashed */
	LoginOutcome of(LoginClaim claim, Browser browser) {
		Optional<Door> found = this.doors.find(claim, browser.fingerprint());
		if (found.isEmpty()) {
			this.hashing.verifyNothing(claim.password());
			return new LoginOutcome.Out();
		}
		Door door = found.get();
		return switch (door.attempt()) {
			case Attempt.Allowed allowed -> compare(door, allowed, claim, browser);
			case Attempt.Slowed(Duration remaining) -> {
				this.hashing.verifyNothing(claim.password());
				yield out(door, browser, remaining);
			}
			case Attempt.Stopped stopped -> {
				this.hashing.verifyNothing(claim.password());
				yield new LoginOutcome.Out();
			}
		};
	}

	private LoginOutcome compare(Door door, Attempt.Allowed attempt, LoginClaim claim, Browser browser) {
		Optional<Lock> fitting = fitting(door, attempt, claim, browser);
		if (fitting.isPresent()) {
			return enter(door, fitting.get(), claim, browser).<LoginOutcome>map(LoginOutcome.In::new)
				.orElseGet(LoginOutcome.Out::new);
		}
		this.wrongPassword.happened(door, browser, attempt);
		return out(door, browser, attempt.waitIfWrong());
	}

	/** A site that is too busy to compare must not slow its members down for it. */
	private Optional<Lock> fitting(Door door, Attempt.Allowed attempt, LoginClaim claim, Browser browser) {
		List<Lock> locks = door.locks().stream().filter(lock -> lock.key(claim).isPresent()).toList();
		try {
			if (locks.isEmpty()) {
				this.hashing.verifyNothing(claim.password());
			}
			return locks.stream().filter(lock -> fits(lock, claim)).findFirst();
		}
		catch (HashingBusy ex) {
			this.attempts.takeBack(door.subject(), browser.fingerprint(), attempt);
			throw ex;
		}
	}

	private boolean fits(Lock lock, LoginClaim claim) {
		return lock.key(claim).filter(key -> this.hashing.verify(lock.verifier(), key)).isPresent();
	}

	/**
	 * Another login may have renewed the verifier meanwhile, or used the posted password: then what was typed is compared
	 * with the new one, once.
	 */
	private Optional<SignedInMember> enter(Door door, Lock lock, LoginClaim claim, Browser browser) {
		return this.entrance.enter(door, lock, browser, renewed(lock, claim))
			.or(() -> this.doors.password(door.account())
				.filter(now -> fits(now, claim))
				.flatMap(now -> this.entrance.enter(door, now, browser, null)));
	}

	/** A verifier of today's kind and cost where the present one is not, or null; while others wait it may wait too. */
	private String renewed(Lock lock, LoginClaim claim) {
		try {
			return this.hashing.needsRehash(lock.verifier()) ? this.hashing.hash(lock.key(claim).orElseThrow()) : null;
		}
		catch (HashingBusy ex) {
			return null;
		}
	}

	/** A browser that the account knows is told its own wait; a stranger learns nothing. */
	private LoginOutcome out(Door door, Browser browser, Duration wait) {
		boolean told = !wait.isZero() && this.browsers.isKnown(door.principal(), browser.fingerprint());
		return told ? new LoginOutcome.OutFor(wait) : new LoginOutcome.Out();
	}

}
