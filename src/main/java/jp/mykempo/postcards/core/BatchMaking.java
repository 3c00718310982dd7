package jp.mykempo.postcards.core;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;

import org.springframework.stereotype.Component;

/**
 * Makes a batch (束) out of orders. Those that another clerk took a moment ago, that cannot be printed, or that the
 * clerk ordered or approved stay in the queue. Its secrets come later, by a job.
 */
@Component
public class BatchMaking {

	/** A batch has no more cards than this. */
	public static final int MOST = 5_000;

	private final Batches batches;

	private final WaitingCards waiting;

	private final AuditTrail trail;

	public BatchMaking(Batches batches, WaitingCards waiting, AuditTrail trail) {
		this.batches = batches;
		this.waiting = waiting;
		this.trail = trail;
	}

	/**
	 * A new batch; empty if no order could be taken. In the caller's transaction.
	 *
	 * @param key of the batch, made before
	 * @param replaces the spoilt batch whose cards these are, or null
	 */
	public Optional<Made> make(StaffId by, Collection<Long> cards, UUID key, Long replaces) {
		List<Long> free = this.batches.lockFree(cards).stream().limit(MOST).toList();
		List<Long> printable = this.waiting.of(free, by)
			.stream()
			.filter(card -> card.obstacle().isEmpty())
			.map(WaitingCard::id)
			.toList();
		if (printable.isEmpty()) {
			return Optional.empty();
		}
		Batch batch = this.batches.insert(this.waiting.today(), by, key, replaces);
		int joined = this.batches.join(batch.id(), printable, by);
		this.trail.record(new BatchMade(batch.number(), joined));
		return Optional.of(new Made(batch.number(), joined, cards.size() - joined));
	}

	/**
	 * What came of it.
	 *
	 * @param left chosen, but not taken
	 */
	public record Made(String number, int cards, int left) {
	}

}
