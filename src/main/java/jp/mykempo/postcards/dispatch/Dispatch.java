package jp.mykempo.postcards.dispatch;

import java.util.Optional;

import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.CardsPosted;
import jp.mykempo.postcards.core.Batch;
import jp.mykempo.postcards.core.BatchState;
import jp.mykempo.postcards.core.Batches;
import jp.mykempo.postcards.core.Recheck;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that a batch went to the post (発送): from this moment its secrets live, and the old ones are dead. The cards are
 * locked first and compared with the master once more; whatever is on the 抜き取り一覧 after that must be ticked off.
 * A withdrawal at the same moment is either seen here, or finds the card posted.
 */
@Component
public class Dispatch {

	private final Batches batches;

	private final Recheck recheck;

	private final PullList pulls;

	private final PostedCards posted;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	Dispatch(Batches batches, Recheck recheck, PullList pulls, PostedCards posted, AuditTrail trail,
			ApplicationEventPublisher events) {
		this.batches = batches;
		this.recheck = recheck;
		this.pulls = pulls;
		this.posted = posted;
		this.trail = trail;
		this.events = events;
	}

	@Transactional
	@AllowedTo(Role.POSTCARDS)
	public DispatchOutcome post(String number, StaffId by) {
		Optional<Batch> batch = this.batches.lock(number).filter(found -> found.state() == BatchState.PRINTED);
		return batch.map(found -> post(found, by)).orElseGet(DispatchOutcome.NotPrinted::new);
	}

	private DispatchOutcome post(Batch batch, StaffId by) {
		this.batches.lockCards(batch.id(), "PRINTED");
		if (this.batches.hasOwn(batch.id(), by)) {
			return new DispatchOutcome.OwnOrders();
		}
		this.recheck.batch(batch.id(), this.posted.today());
		int open = this.pulls.countOpen(batch.id());
		if (open > 0) {
			return new DispatchOutcome.ToBePulled(open);
		}
		int cards = this.posted.post(batch.id(), by);
		this.events.publishEvent(new CardsPosted(batch.id()));
		this.posted.forgetVerifiers(batch.id());
		this.trail.record(new BatchPosted(batch.number(), cards));
		return new DispatchOutcome.Posted(cards);
	}

}
