package jp.mykempo.audit.sealing;

import java.util.List;
import java.util.Optional;

import jp.mykempo.audit.SealingKeys;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks whether the trail is what was sealed (検証): every seal genuine and the follower of the one before, every row
 * there, unchanged and in its place. Reads as a stream, a seal at a time; changes nothing.
 */
@Component
class Verification {

	private static final int SEALS_AT_ONCE = 1000;

	private final Seals seals;

	private final TrailRows rows;

	private final SealingKeys keys;

	private final TransactionTemplate transaction;

	Verification(Seals seals, TrailRows rows, SealingKeys keys, PlatformTransactionManager transactions) {
		this.seals = seals;
		this.rows = rows;
		this.keys = keys;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
	}

	/**
	 * Verifies the whole trail.
	 *
	 * @param remembered name of a seal that must be among them, as {@link Seal#name} gave it
	 */
	Verdict run(Optional<String> remembered) {
		Walk walk = new Walk(remembered);
		List<Seal> next = this.seals.listAfter(0, SEALS_AT_ONCE);
		while (!next.isEmpty()) {
			next.forEach(walk::step);
			next = this.seals.listAfter(next.getLast().number(), SEALS_AT_ONCE);
		}
		return walk.end();
	}

	private RowsDigest digest(Seal seal) {
		long from = seal.number() == 1 ? Long.MIN_VALUE : seal.fromId();
		return this.transaction.execute(status -> this.rows.digest(from, seal.toId()));
	}

	/** Goes along the chain. */
	private final class Walk {

		private final Findings findings = new Findings();

		private final Optional<String> remembered;

		private boolean metRemembered;

		private Optional<Seal> before = Optional.empty();

		private long sealCount;

		private long rowCount;

		Walk(Optional<String> remembered) {
			this.remembered = remembered;
		}

		void step(Seal seal) {
			this.sealCount++;
			this.metRemembered |= this.remembered.equals(Optional.of(seal.name()));
			boolean follows = follows(seal);
			if (!keys.made(seal.fingerprintBytes(), seal.text())) {
				this.findings.add(new Finding.SealChanged(seal));
			}
			else {
				if (!follows) {
					this.findings.add(new Finding.ChainBroken(seal));
				}
				compare(seal, digest(seal));
			}
			this.before = Optional.of(seal);
		}

		/** Tells seals that lack before this one, too; what a seal that lacks was like nobody knows. */
		private boolean follows(Seal seal) {
			long number = this.before.map(Seal::number).orElse(0L) + 1;
			long from = this.before.map(Seal::toId).orElse(0L) + 1;
			if (number < seal.number()) {
				this.findings.add(new Finding.SealsRemoved(number, seal.number() - 1, from, seal.fromId() - 1));
				return true;
			}
			return from == seal.fromId() && this.before.map(Seal::fingerprint).orElse("").equals(seal.previous());
		}

		private void compare(Seal seal, RowsDigest found) {
			long difference = found.count() - seal.rows().count();
			if (difference < 0) {
				this.findings.add(new Finding.RowsRemoved(seal, -difference));
			}
			else if (difference > 0) {
				this.findings.add(new Finding.RowsAdded(seal, difference));
			}
			else if (!found.equals(seal.rows())) {
				this.findings.add(new Finding.RowsChanged(seal));
			}
			else {
				this.rowCount += found.count();
			}
		}

		Verdict end() {
			long last = this.before.map(Seal::toId).orElse(0L);
			Unsealed unsealed = rows.after(last);
			if (unsealed.late()) {
				this.findings.add(new Finding.SealsOwed(last + 1, unsealed));
			}
			if (this.remembered.isPresent() && !this.metRemembered) {
				this.findings.add(new Finding.RememberedSealGone(this.remembered.get()));
			}
			return new Verdict(this.sealCount, this.rowCount, this.before, unsealed, this.findings.first(), this.findings.count());
		}

	}

}
