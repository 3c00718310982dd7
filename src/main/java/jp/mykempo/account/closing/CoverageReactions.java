package jp.mykempo.account.closing;

import java.time.Clock;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.membership.CoveragesCorrected;
import jp.mykempo.membership.CoveragesEnded;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reacts to imports of the coverage master inside their transaction: when the import is there, no account is open that
 * should not be, and if it fails none was closed (I8, C7).
 */
@Component
class CoverageReactions {

	private final Closing closing;

	private final Reopening reopening;

	private final Clock clock;

	CoverageReactions(Closing closing, Reopening reopening, Clock clock) {
		this.closing = closing;
		this.reopening = reopening;
		this.clock = clock;
	}

	@EventListener
	void on(CoveragesEnded ended) {
		this.closing.closeEndedBy(ended.importRun(), PeopleTime.today(this.clock));
	}

	@EventListener
	void on(CoveragesCorrected corrected) {
		this.reopening.reopenRestoredBy(corrected.importRun(), PeopleTime.today(this.clock));
	}

}
