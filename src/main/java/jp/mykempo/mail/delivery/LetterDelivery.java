package jp.mykempo.mail.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import jp.mykempo.mail.core.BouncedLetters;
import jp.mykempo.mail.core.DueLetter;
import jp.mykempo.mail.core.LetterStore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes due letters out of the outbox and hands them to the carrier. Any number of workers may run at once, on any
 * number of nodes: each leases a few letters in a committed statement, sends without holding a transaction, and then
 * marks them. A worker that dies in between leaves letters whose lease runs out: they are sent again with the same
 * Message-ID (I7).
 */
public class LetterDelivery {

	private static final Logger log = LoggerFactory.getLogger(LetterDelivery.class);

	private final LetterStore letters;

	private final Carrier carrier;

	private final BouncedLetters bounced;

	LetterDelivery(LetterStore letters, Carrier carrier, BouncedLetters bounced) {
		this.letters = letters;
		this.carrier = carrier;
		this.bounced = bounced;
	}

	/** Sends what is due, until nothing is or nobody takes it. */
	public void deliverDue() {
		List<DueLetter> batch = lease();
		while (!batch.isEmpty() && deliver(new ArrayDeque<>(batch))) {
			batch = lease();
		}
	}

	private List<DueLetter> lease() {
		return this.letters.lease(Retries.BATCH, Retries.LEASE);
	}

	/** Whether there is any sense in going on. */
	private boolean deliver(Deque<DueLetter> batch) {
		while (!batch.isEmpty()) {
			DueLetter letter = batch.pop();
			Carriage carriage = this.carrier.carry(letter);
			note(letter, carriage);
			if (carriage instanceof Carriage.NobodyThere) {
				batch.forEach(untried -> this.letters.giveBack(untried, Retries.NOBODY_THERE));
				return false;
			}
		}
		return true;
	}

	private void note(DueLetter letter, Carriage carriage) {
		switch (carriage) {
			case Carriage.Taken() -> this.letters.markHandedOver(letter);
			case Carriage.AddressRefused(String reply) -> this.bounced.mark(letter.messageId(), reply);
			case Carriage.NotNow(String reply) -> postpone(letter, reply);
			case Carriage.NobodyThere() -> postpone(letter, "");
		}
	}

	private void postpone(DueLetter letter, String reply) {
		log.warn("Letter {} could not be handed over at try {}: {}", letter.id(), letter.attempt(),
				reply.isEmpty() ? "no answer" : reply);
		this.letters.postpone(letter, Retries.after(letter.attempt()), Retries.PATIENCE, reply);
	}

}
