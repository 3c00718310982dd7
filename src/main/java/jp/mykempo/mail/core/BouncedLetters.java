package jp.mykempo.mail.core;

import jp.mykempo.mail.AddressBounced;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Marks a letter as bounced and tells the other modules, in one transaction. */
@Component
public class BouncedLetters {

	private static final Logger log = LoggerFactory.getLogger(BouncedLetters.class);

	private final LetterStore letters;

	private final TransactionOperations transaction;

	private final ApplicationEventPublisher events;

	public BouncedLetters(LetterStore letters, TransactionOperations transaction, ApplicationEventPublisher events) {
		this.letters = letters;
		this.transaction = transaction;
		this.events = events;
	}

	/**
	 * The letter came back, or its address was refused. Known bounces and letters of others change nothing.
	 * @return whether it was ours and news
	 */
	public boolean mark(String messageId, String reply) {
		return Boolean.TRUE.equals(this.transaction.execute(status -> this.letters.markBounced(messageId, reply)
			.map(this::tell)
			.orElse(false)));
	}

	private boolean tell(LetterStore.Undelivered letter) {
		if (letter.addressKey() != null) {
			this.events.publishEvent(new AddressBounced(letter.id(), letter.about(), letter.addressKey()));
		}
		log.info("Letter {} bounced", letter.id());
		return true;
	}

}
