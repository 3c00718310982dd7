package jp.mykempo.account.login;

import java.util.Optional;

import jp.mykempo.access.Attempts;
import jp.mykempo.access.KnownBrowsers;
import jp.mykempo.account.core.Duty;
import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.audit.Actor;
import jp.mykempo.audit.AuditTrail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a member in whose password was right: counters, history, audit, a mail where the browser is new (P5). */
@Component
class Entrance {

	private final Doors doors;

	private final FirstUse firstUse;

	private final Attempts attempts;

	private final KnownBrowsers browsers;

	private final NewBrowserLetter newBrowserLetter;

	private final AuditTrail audit;

	Entrance(Doors doors, FirstUse firstUse, Attempts attempts, KnownBrowsers browsers, NewBrowserLetter newBrowserLetter,
			AuditTrail audit) {
		this.doors = doors;
		this.firstUse = firstUse;
		this.attempts = attempts;
		this.browsers = browsers;
		this.newBrowserLetter = newBrowserLetter;
		this.audit = audit;
	}

	/**
	 * @param lock what the password fitted
	 * @param fresh verifier to replace the present one, or null
	 * @return empty where the password was changed, or the account closed, while the hash was computed
	 */
	@Transactional
	Optional<SignedInMember> enter(Door door, Lock lock, Browser browser, String fresh) {
		return Actor.as(door.principal(), () -> open(door, lock, fresh).map(duty -> enter(door, browser, duty)));
	}

	private Optional<Duty> open(Door door, Lock lock, String fresh) {
		return !(lock instanceof Lock.Fresh posted) || this.firstUse.begin(door, posted)
				? this.doors.open(door, lock.verifier(), fresh) : Optional.empty();
	}

	private SignedInMember enter(Door door, Browser browser, Duty duty) {
		Entered entered = this.doors.enter(door, browser, duty);
		this.attempts.reset(door.subject(), browser.fingerprint());
		boolean newBrowser = this.browsers.remember(door.principal(), browser.fingerprint());
		if (newBrowser && door.lastLogin().isPresent()) {
			this.newBrowserLetter.write(door.account(), browser);
		}
		this.audit.record(new LoggedIn(door.account(), door.person(), newBrowser));
		return new SignedInMember(door.account().value(), door.person().value(), entered.generation(), entered.name(),
				entered.duty(), entered.at());
	}

}
