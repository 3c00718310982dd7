package jp.mykempo.audit.sealing;

import java.util.Optional;
import java.util.OptionalLong;

import jp.mykempo.audit.SealingKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the trail (封印): takes the rows that nobody can add to any more and adds a seal over them. What is written now
 * cannot be sealed now, since ids do not come to light in their order: each run notes how far the trail goes, and a later
 * one, when all who wrote then have ended, seals as far. A node that seals alone, or beside others, does no harm.
 */
@Component
class Sealer {

	/** Rows of one seal at most, so that what is broken can be told narrowly. */
	static final int STEP = 10_000;

	private static final Logger log = LoggerFactory.getLogger(Sealer.class);

	private final Seals seals;

	private final TrailRows rows;

	private final SealingKeys keys;

	private final TransactionTemplate transaction;

	private Optional<TrailRows.Mark> mark = Optional.empty();

	Sealer(Seals seals, TrailRows rows, SealingKeys keys, PlatformTransactionManager transactions) {
		this.seals = seals;
		this.rows = rows;
		this.keys = keys;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Seals what an earlier run noted, once that can be sealed, and notes how far the next may go. */
	synchronized void run() {
		if (this.mark.isPresent()) {
			if (!this.rows.settled(this.mark.get())) {
				return;
			}
			sealUpTo(this.mark.get().id());
		}
		this.mark = Optional.of(this.rows.mark());
	}

	private void sealUpTo(long id) {
		Optional<Seal> last = Optional.empty();
		for (Optional<Seal> next = step(id); next.isPresent(); next = step(id)) {
			last = next;
		}
		last.ifPresent(seal -> log.info("Trail sealed: {}", seal.name()));
	}

	private Optional<Seal> step(long upTo) {
		return this.transaction.execute(status -> {
			Optional<Seal> last = this.seals.findLast();
			long after = last.map(Seal::toId).orElse(0L);
			OptionalLong to = this.rows.lastOfStep(after, upTo, STEP);
			return to.isEmpty() ? Optional.empty() : Optional.of(next(last, after + 1, to.getAsLong())).filter(this.seals::add);
		});
	}

	private Seal next(Optional<Seal> last, long from, long to) {
		Seal seal = new Seal(last.map(Seal::number).orElse(0L) + 1, this.seals.now(), from, to, this.rows.digest(from, to),
				last.map(Seal::fingerprint).orElse(""), "");
		return seal.withFingerprint(this.keys.fingerprint(seal.text()));
	}

}
