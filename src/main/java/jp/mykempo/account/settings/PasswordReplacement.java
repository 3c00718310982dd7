package jp.mykempo.account.settings;

import java.time.Clock;
import java.util.UUID;

import jp.mykempo.access.Sessions;
import jp.mykempo.account.Correspondence;
import jp.mykempo.account.core.Account;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.site.LostRace;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a new password in the place of the one that was compared, with all that follows, in one transaction (M2). */
@Component
class PasswordReplacement {

	private final Verifiers verifiers;

	private final Sessions sessions;

	private final Correspondence correspondence;

	private final AuditTrail trail;

	private final Clock clock;

	PasswordReplacement(Verifiers verifiers, Sessions sessions, Correspondence correspondence, AuditTrail trail,
			Clock clock) {
		this.verifiers = verifiers;
		this.sessions = sessions;
		this.correspondence = correspondence;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Sessions elsewhere end; the one at hand goes on.
	 *
	 * @param compared the verifier that the old password was compared with
	 * @param next the verifier of the new one
	 * @param session the session at hand
	 * @throws LostRace if the password was changed since it was compared
	 */
	@Transactional
	public void replace(Account account, String compared, String next, UUID session) {
		if (!this.verifiers.replace(account.id(), compared, next)) {
			throw new LostRace();
		}
		this.sessions.endAllBut(account.principal(), session);
		this.correspondence.write(account, "account/password-changed",
				letter -> letter.with("when", this.clock.instant()));
		this.trail.record(new PasswordChanged(account.id(), account.person()));
	}

}
