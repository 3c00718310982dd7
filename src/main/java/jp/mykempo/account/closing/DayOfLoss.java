package jp.mykempo.account.closing;

import java.time.Clock;
import java.time.LocalDate;

import jp.mykempo.audit.Actor;
import jp.mykempo.kernel.PeopleTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the night does (C7): at midnight of Japan closes the accounts of those who are not covered from this day on, and
 * then erases those whose time is over. Doing it twice, or a day late, does no harm.
 */
@Component
class DayOfLoss {

	private static final int BATCH = 1000;

	private final Closing closing;

	private final Erasure erasure;

	private final TransactionTemplate transaction;

	private final Clock clock;

	DayOfLoss(Closing closing, Erasure erasure, TransactionTemplate transaction, Clock clock) {
		this.closing = closing;
		this.erasure = erasure;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** The whole of it, for today. */
	void begin() {
		LocalDate today = PeopleTime.today(this.clock);
		Actor.as("job:loss-of-coverage", () -> close(today));
		Actor.as("job:erasure", () -> erase(today));
	}

	int close(LocalDate today) {
		return this.transaction.execute(status -> this.closing.closeLostBy(today));
	}

	int erase(LocalDate today) {
		int all = 0;
		int erased;
		do {
			erased = this.transaction.execute(status -> this.erasure.eraseExpired(today));
			all += erased;
		}
		while (erased == BATCH);
		return all;
	}

}
