package jp.mykempo.postcards.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.core.Batch;
import jp.mykempo.postcards.core.BatchMaking;
import jp.mykempo.postcards.core.BatchState;
import jp.mykempo.postcards.core.Batches;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a batch up (印刷の失敗、取り消し): its secrets are gone from now on, whoever holds the paper. The cards of a spoilt
 * one go into a new batch, as far as they may still be printed and by this clerk; the others wait in the queue.
 */
@Component
class Spoiling {

	private final Batches batches;

	private final BatchMaking making;

	private final AuditTrail trail;

	Spoiling(Batches batches, BatchMaking making, AuditTrail trail) {
		this.batches = batches;
		this.making = making;
		this.trail = trail;
	}

	/**
	 * @param key of a new batch, made before
	 */
	@Transactional
	@AllowedTo(Role.POSTCARDS)
	public SpoilOutcome spoil(String number, SpoiltFor reason, StaffId by, UUID key) {
		Optional<Batch> batch = this.batches.lock(number).filter(found -> fits(found, reason));
		return batch.map(found -> spoil(found, reason, by, key)).orElseGet(SpoilOutcome.NotNow::new);
	}

	private SpoilOutcome spoil(Batch batch, SpoiltFor reason, StaffId by, UUID key) {
		List<Long> printed = this.batches.lockCards(batch.id(), "PRINTED");
		List<Long> ordered = this.batches.lockCards(batch.id(), "ORDERED");
		this.batches.orderAgain(printed, reason.name());
		this.batches.release(ordered);
		this.batches.spoil(batch.id(), by, reason.name());
		List<Long> all = new ArrayList<>(printed);
		all.addAll(ordered);
		this.trail.record(new BatchSpoilt(batch.number(), reason, all.size()));
		if (!reason.isRemade()) {
			return new SpoilOutcome.BackInQueue(all.size());
		}
		return this.making.make(by, all, key, batch.id())
			.<SpoilOutcome>map(made -> new SpoilOutcome.Remade(made.number(), made.left()))
			.orElseGet(() -> new SpoilOutcome.BackInQueue(all.size()));
	}

	private static boolean fits(Batch batch, SpoiltFor reason) {
		return switch (reason) {
			case NOT_ARRIVED, MISPRINTED -> batch.state() == BatchState.PRINTED;
			case SECRETS_GONE, DISCARDED -> batch.state() == BatchState.MAKING || batch.state() == BatchState.READY;
			case EMPTY -> false;
		};
	}

}
