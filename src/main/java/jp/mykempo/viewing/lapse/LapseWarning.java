package jp.mykempo.viewing.lapse;

import jp.mykempo.account.Correspondence;
import jp.mykempo.audit.Actor;
import jp.mykempo.kernel.PeopleTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells members by mail, once each, that a posted viewing password will soon lapse unused (K3). */
@Component
class LapseWarning {

	private final SoonLapsed soonLapsed;

	private final Correspondence correspondence;

	private final TransactionTemplate transaction;

	LapseWarning(SoonLapsed soonLapsed, Correspondence correspondence, TransactionTemplate transaction) {
		this.soonLapsed = soonLapsed;
		this.correspondence = correspondence;
		this.transaction = transaction;
	}

	/** A slice at a time, each in its transaction, until nobody is left; several nodes share the work. */
	void warnAll() {
		Actor.as("job:viewing-lapse-warning", () -> {
			while (warnSome() > 0) {
				// the next slice
			}
		});
	}

	private int warnSome() {
		return this.transaction.execute(status -> {
			var soon = this.soonLapsed.takeSoon();
			soon.forEach(one -> this.correspondence.write(one.account(), "viewing/lapse-warning",
					letter -> letter.with("until", PeopleTime.fullDate(PeopleTime.day(one.lapses()), letter.locale()))));
			return soon.size();
		});
	}

}
