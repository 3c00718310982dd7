package jp.mykempo.postcards;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.postcards.batch.SecretMaking;
import jp.mykempo.postcards.dispatch.Dispatch;
import jp.mykempo.postcards.dispatch.DispatchOutcome;
import jp.mykempo.postcards.printing.PrintOutcome;
import jp.mykempo.postcards.printing.Printing;
import jp.mykempo.postcards.printing.PrintRun;
import jp.mykempo.postcards.queue.BatchStart;
import jp.mykempo.postcards.sheet.PrintedCard;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Batches that are printed and posted without a printer, through the desk's own use cases, and dated back after: for the
 * demo, and there alone. Whoever calls is logged in as a clerk. One batch at a time; after a kill the same calls go on
 * with the batch that was begun.
 */
@Component
@Profile("demo")
public class ReadyPostcards {

	private final BatchStart start;

	private final SecretMaking making;

	private final Printing printing;

	private final Dispatch dispatch;

	private final PastCards past;

	private final TransactionTemplate transaction;

	public ReadyPostcards(BatchStart start, SecretMaking making, Printing printing, Dispatch dispatch, PastCards past,
			TransactionTemplate transaction) {
		this.start = start;
		this.making = making;
		this.printing = printing;
		this.dispatch = dispatch;
		this.past = past;
		this.transaction = transaction;
	}

	/** What waits to be printed and can be, oldest order first. */
	public List<ReadyCard> waiting() {
		return this.past.waiting();
	}

	/** Spreads when members ordered what waits over so many days before now. */
	public void orderedWithin(int days) {
		this.past.orderedWithin(days);
	}

	/** Whether a batch was posted on that day. */
	public boolean isPosted(LocalDate day) {
		return this.past.isPosted(day);
	}

	/**
	 * Makes a batch of the cards, or goes on with the one that was begun, and prints it.
	 *
	 * @param keeper is given each secret before it is certain that it stands on paper
	 */
	public void print(Collection<ReadyCard> cards, StaffId by, BiConsumer<AccountId, String> keeper) {
		if (this.past.unposted(by).isEmpty()) {
			this.start.make(cards.stream().map(card -> card.card().value()).toList(), by);
		}
		this.past.unposted(by).ifPresent(number -> {
			this.making.makeAll();
			this.transaction.executeWithoutResult(status -> print(number, by, keeper));
		});
	}

	private void print(String number, StaffId by, BiConsumer<AccountId, String> keeper) {
		if (this.printing.print(number, by) instanceof PrintOutcome.Printed printed) {
			Map<String, AccountId> accounts = this.past.printed(number);
			secrets(printed.run()).forEach(card -> keeper.accept(accounts.get(card.controlNumber()), asPrinted(card)));
		}
	}

	private static String asPrinted(PrintedCard card) {
		return PostedSecret.parse(card.secret()).orElseThrow().printed();
	}

	private static List<PrintedCard> secrets(PrintRun run) {
		return run.parcels()
			.stream()
			.flatMap(parcel -> parcel.cards().stream())
			.filter(card -> card.kind() == CardKind.VIEWING_PASSWORD)
			.toList();
	}

	/** Posts what was printed, in the caller's transaction: its cards. */
	public List<ReadyCard> post(StaffId by) {
		Optional<String> number = this.past.unposted(by);
		if (number.isPresent() && this.dispatch.post(number.get(), by) instanceof DispatchOutcome.Posted) {
			return this.past.posted(number.get());
		}
		throw new IllegalStateException("The demo's batch cannot be posted");
	}

	/** Dates a posted batch back, in the transaction that posted it. */
	public void dateBack(List<ReadyCard> posted, LocalDate day) {
		this.past.dateBack(posted, day);
	}

}
