package jp.mykempo.expenses.application;

import java.time.Instant;
import java.util.Optional;

import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.DeclineReason;
import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.expenses.core.NoticePeriod;

/** An application as its member sees it. */
record OwnApplication(long id, NoticePeriod period, ApplicationState state, Instant receivedAt, Instant changedAt,
		Delivery delivery, Optional<Refusal> refusal) {

	/**
	 * Why it was declined.
	 *
	 * @param words the clerk's own, {@code null} where there are none
	 */
	record Refusal(DeclineReason reason, String words) {
	}

}
