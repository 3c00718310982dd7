package jp.mykempo.account.login;

import java.time.Duration;
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
			case Attempt.Allowed allowed -> compare(door, allowed, claim.password(), browser);
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

	private LoginOutcome compare(Door door, Attempt.Allowed attempt, String password, Browser browser) {
		if (fits(door, attempt, password, browser)) {
			return enter(door, password, browser).<LoginOutcome>map(LoginOutcome.In::new)
				.orElseGet(LoginOutcome.Out::new);
		}
		this.wrongPassword.happened(door, browser, attempt);
		return out(door, browser, attempt.waitIfWrong());
	}

	/** A site that is too busy to compare must not slow its members down for it. */
	private boolean fits(Door door, Attempt.Allowed attempt, String password, Browser browser) {
		try {
			return this.hashing.verify(door.verifier(), password);
		}
		catch (HashingBusy ex) {
			this.attempts.takeBack(door.principal(), browser.fingerprint(), attempt);
			throw ex;
		}
	}

	/** Another login may have renewed the verifier meanwhile: then the password is compared with the new one, once. */
	private Optional<SignedInMember> enter(Door door, String password, Browser browser) {
		return this.entrance.enter(door, browser, renewed(door.verifier(), password))
			.or(() -> this.doors.verifier(door.account())
				.filter(verifier -> this.hashing.verify(verifier, password))
				.flatMap(verifier -> this.entrance.enter(door.withVerifier(verifier), browser, null)));
	}

	/** A verifier of today's kind and cost where the present one is not, or null; while others wait it may wait too. */
	private String renewed(String verifier, String password) {
		try {
			return this.hashing.needsRehash(verifier) ? this.hashing.hash(password) : null;
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
