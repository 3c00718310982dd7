package jp.mykempo.account.address;

import java.time.Clock;

import jp.mykempo.access.Sessions;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.MemberNames;
import jp.mykempo.audit.Actor;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.mail.Letter;
import jp.mykempo.mail.Outbox;

import org.springframework.stereotype.Component;

/** What follows from a confirmed address, in its transaction: letters (P5), the trail, and logging in anew (L2). */
@Component
class ConfirmationConsequences {

	private final Sessions sessions;

	private final Outbox outbox;

	private final MemberNames names;

	private final AuditTrail trail;

	private final Clock clock;

	ConfirmationConsequences(Sessions sessions, Outbox outbox, MemberNames names, AuditTrail trail, Clock clock) {
		this.sessions = sessions;
		this.outbox = outbox;
		this.names = names;
		this.trail = trail;
		this.clock = clock;
	}

	void of(WaitingConfirmation waiting, boolean loginIdChosen) {
		String principal = Account.principal(waiting.account());
		if (waiting.reason().isDuty()) {
			this.sessions.endAll(principal);
		}
		if (waiting.changed()) {
			tell(waiting, principal);
		}
		Actor.as(principal, () -> this.trail.record(new AddressConfirmed(waiting.account(), waiting.person(),
				waiting.reason(), waiting.changed(), loginIdChosen)));
	}

	/** At the new address and at the former one; of one that stayed nobody need be told. */
	private void tell(WaitingConfirmation waiting, String principal) {
		Letter toNew = Letter.of("account/address-changed-new", waiting.address(), waiting.language(), principal)
			.with("name", this.names.of(waiting.person()))
			.with("when", this.clock.instant());
		this.outbox.add(toNew);
		waiting.former()
			.ifPresent(former -> this.outbox.add(new Letter("account/address-changed-old", former, waiting.language(),
					principal, toNew.values())));
	}

}
