package jp.mykempo.account.settings;

import java.util.UUID;

import jp.mykempo.access.Sessions;
import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.audit.AuditTrail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a member's own sessions on other devices (ほかの端末のログアウト, P6). */
@Component
class SessionEnding {

	private final Sessions sessions;

	private final AuditTrail trail;

	SessionEnding(Sessions sessions, AuditTrail trail) {
		this.sessions = sessions;
		this.trail = trail;
	}

	/** All but the one at hand. */
	@Transactional
	public void endOthers(SignedInMember member, UUID current) {
		this.sessions.endAllBut(member.name(), current);
		this.trail.record(new SessionsEnded(member.account(), member.person(), true));
	}

	/** One of them; another member's is not touched. */
	@Transactional
	public void end(SignedInMember member, UUID session) {
		this.sessions.end(member.name(), session);
		this.trail.record(new SessionsEnded(member.account(), member.person(), false));
	}

}
