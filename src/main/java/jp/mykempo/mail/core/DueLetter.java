package jp.mykempo.mail.core;

import java.time.Instant;

import jp.mykempo.kernel.MailAddress;

/**
 * A letter that this worker may send now; the lease runs out by the database's clock.
 *
 * @param attempt which try this is, from 1; with the id it tells one lease from the next
 */
public record DueLetter(long id, String messageId, MailAddress to, String language, int attempt, Instant created,
		WrittenLetter written) {

	@Override
	public String toString() {
		return "DueLetter[" + this.id + ", attempt " + this.attempt + "]";
	}

}
