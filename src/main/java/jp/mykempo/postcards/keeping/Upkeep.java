package jp.mykempo.postcards.keeping;

import java.time.Clock;

import jp.mykempo.audit.Actor;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.postcards.core.Recheck;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What time does to cards: coverage that ended with yesterday takes out what is open, and what was not used in its time
 * lapses. Doing it twice, or late, does no harm: printing and posting compare again, and so does whoever opens the gate.
 */
@Component
public class Upkeep {

	private final Recheck recheck;

	private final Lapsing lapsing;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Upkeep(Recheck recheck, Lapsing lapsing, TransactionTemplate transaction, Clock clock) {
		this.recheck = recheck;
		this.lapsing = lapsing;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** The whole of it, for now. */
	public void run() {
		Actor.as("job:postcards", () -> {
			this.transaction.executeWithoutResult(status -> this.recheck.all(PeopleTime.today(this.clock)));
			lapse();
		});
	}

	private void lapse() {
		int lapsed;
		do {
			lapsed = this.transaction.execute(status -> this.lapsing.lapse());
		}
		while (lapsed == Lapsing.SLICE);
	}

}
