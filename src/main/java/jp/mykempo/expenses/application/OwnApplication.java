package jp.mykempo.expenses.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.DeclineReason;
import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.expenses.core.NoticePeriod;
import jp.mykempo.postcards.ReturnReason;

/** An application as its member sees it. */
record OwnApplication(long id, NoticePeriod period, ApplicationState state, Instant receivedAt, Instant changedAt,
		Delivery delivery, Optional<Refusal> refusal, Optional<Returned> returned) {

	/** When it came back by post, and why. */
	record Returned(LocalDate on, ReturnReason reason) {
	}

	/**
	 * Why it was declined.
	 *
	 * @param words the clerk's own, {@code null} where there are none
	 */
	record Refusal(DeclineReason reason, String words) {
	}

}
