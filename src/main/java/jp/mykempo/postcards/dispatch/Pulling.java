package jp.mykempo.postcards.dispatch;

import java.util.Collection;

import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.core.Batches;
import jp.mykempo.site.NotHere;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ticks cards of the 抜き取り一覧 off that lie aside now. */
@Component
class Pulling {

	private final Batches batches;

	private final PullList pulls;

	private final AuditTrail trail;

	Pulling(Batches batches, PullList pulls, AuditTrail trail) {
		this.batches = batches;
		this.pulls = pulls;
		this.trail = trail;
	}

	/** How many were ticked off. */
	@Transactional
	@AllowedTo(Role.POSTCARDS)
	public int tick(String number, Collection<Long> pulled, StaffId by) {
		long batch = this.batches.lock(number).orElseThrow(NotHere::new).id();
		int ticked = this.pulls.tick(batch, pulled, by);
		if (ticked > 0) {
			this.trail.record(new CardsPulled(number, ticked));
		}
		return ticked;
	}

}
