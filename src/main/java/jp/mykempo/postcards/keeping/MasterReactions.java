package jp.mykempo.postcards.keeping;

import java.time.Clock;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.membership.MembersChanged;
import jp.mykempo.postcards.core.Recheck;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reacts to imports of the coverage master inside their transaction (O2, V6): when the import is there, no open card
 * contradicts it, and if it fails none was touched (I8).
 */
@Component
class MasterReactions {

	private final Recheck recheck;

	private final EmployerHolds holds;

	private final Clock clock;

	MasterReactions(Recheck recheck, EmployerHolds holds, Clock clock) {
		this.recheck = recheck;
		this.holds = holds;
		this.clock = clock;
	}

	@EventListener
	void on(MembersChanged changed) {
		this.holds.endWhereAddressChanged();
		this.recheck.all(PeopleTime.today(this.clock));
	}

}
