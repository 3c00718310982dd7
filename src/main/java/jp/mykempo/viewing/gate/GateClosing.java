package jp.mykempo.viewing.gate;

import java.util.UUID;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.viewing.core.Openings;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「いま閉じる」: the gate is shut behind a member who leaves a machine that others use too. */
@Component
class GateClosing {

	private final Openings openings;

	private final AuditTrail trail;

	GateClosing(Openings openings, AuditTrail trail) {
		this.openings = openings;
		this.trail = trail;
	}

	/** Does nothing where it is shut already. */
	@Transactional
	public void close(UUID opening, CurrentMember member) {
		if (this.openings.close(opening, member.account())) {
			this.trail.record(new GateClosed(member.account(), member.person()));
		}
	}

}
