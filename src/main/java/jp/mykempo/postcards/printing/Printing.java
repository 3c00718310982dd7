package jp.mykempo.postcards.printing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.core.Batch;
import jp.mykempo.postcards.core.BatchState;
import jp.mykempo.postcards.core.Batches;
import jp.mykempo.postcards.core.Recheck;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a batch's cards out for printing, exactly once: names and addresses are those of this moment, what must not
 * be printed is left out, the copies of the secrets are gone with the commit. Whatever happens to the PDF after that,
 * no secret is ever printed again: the batch is spoilt then, and its cards get new ones ({@link Spoiling}).
 */
@Component
public class Printing {

	private final Batches batches;

	private final Recheck recheck;

	private final SealedSecrets secrets;

	private final PrintedCards cards;

	private final Papers papers;

	private final AuditTrail trail;

	Printing(Batches batches, Recheck recheck, SealedSecrets secrets, PrintedCards cards, Papers papers,
			AuditTrail trail) {
		this.batches = batches;
		this.recheck = recheck;
		this.secrets = secrets;
		this.cards = cards;
		this.papers = papers;
		this.trail = trail;
	}

	@Transactional
	@AllowedTo(Role.POSTCARDS)
	public PrintOutcome print(String number, StaffId by) {
		Optional<Batch> batch = this.batches.lock(number).filter(found -> found.state() == BatchState.READY);
		if (batch.isEmpty()) {
			return new PrintOutcome.NotReady();
		}
		this.batches.lockCards(batch.get().id(), "ORDERED");
		if (this.batches.hasOwn(batch.get().id(), by)) {
			return new PrintOutcome.OwnOrders();
		}
		int ended = this.recheck.batch(batch.get().id(), this.papers.today());
		List<Long> left = this.batches.lockCards(batch.get().id(), "ORDERED");
		return this.secrets.open(batch.get(), left)
			.map(opened -> print(batch.get(), this.papers.sort(left, by), opened, ended, by))
			.orElseGet(PrintOutcome.SecretsGone::new);
	}

	private PrintOutcome print(Batch batch, Sorted sorted, Map<Long, String> opened, int ended, StaffId by) {
		this.batches.release(sorted.released());
		if (sorted.printable().isEmpty()) {
			this.batches.spoil(batch.id(), by, SpoiltFor.EMPTY.name());
			return new PrintOutcome.NothingLeft();
		}
		Parcels parcels = this.papers.parcels(batch.number());
		this.cards.print(sorted.printable(), parcels.controlNumbers(sorted.printable().size()));
		this.secrets.erase(batch);
		this.cards.printed(batch, by);
		this.trail.record(new BatchPrinted(batch.number(), sorted.printable().size(), sorted.released().size() + ended));
		return new PrintOutcome.Printed(batch.key(),
				new PrintRun(batch.number(), parcels.of(sorted.printable(), opened, sorted.loginIds())));
	}

}
