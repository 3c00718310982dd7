package jp.mykempo.mail;

import jp.mykempo.mail.core.LetterStore;
import jp.mykempo.mail.core.NewLetter;
import jp.mykempo.mail.core.WrittenLetter;
import jp.mykempo.mail.writing.LetterTemplates;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The way out of the house for every mail: a letter added here is sent if, and only if, the caller's transaction
 * commits, at least once and with one Message-ID (I7). Adding costs one INSERT and never touches a mail server.
 */
@Component
public class Outbox {

	private final LetterTemplates templates;

	private final LetterStore letters;

	private final AfterCommit afterCommit;

	Outbox(LetterTemplates templates, LetterStore letters, AfterCommit afterCommit) {
		this.templates = templates;
		this.letters = letters;
		this.afterCommit = afterCommit;
	}

	/**
	 * Writes the letter and puts it into the outbox.
	 * @throws IllegalStateException outside a transaction
	 * @throws IllegalArgumentException if there is no such template or the values are not exactly its placeholders
	 */
	public void add(Letter letter) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("A letter is added in the transaction of what it tells: " + letter);
		}
		WrittenLetter written = this.templates.write(letter.kind(), letter.locale(), letter.values());
		this.letters.add(new NewLetter(letter.kind(), letter.to(), LetterTemplates.language(letter.locale()),
				letter.about(), written));
		wakeAfterCommit();
	}

	private void wakeAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				Outbox.this.afterCommit.letterAdded();
			}
		});
	}

	/** Told when a letter may be due, so that it need not wait for the next turn of the job; may do nothing. */
	public interface AfterCommit {

		void letterAdded();

	}

}
