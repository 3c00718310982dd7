package jp.mykempo.account.former;

import java.util.Optional;

import jp.mykempo.site.Message;
import jp.mykempo.site.Page;
import jp.mykempo.site.Prose;
import org.springframework.http.HttpStatus;

/**
 * Says that a mail is under way, until when its link works, and what to do if it does not arrive (F8, R6).
 *
 * @param until the deadline, as people read it
 * @param former whether the account is one of the former system, else its member came with a login notice (F6)
 * @param refusal why it was not sent once more
 */
public record SentPage(String address, String until, boolean former, Prose help, Optional<Message> refusal)
		implements Page {

	@Override
	public HttpStatus status() {
		return this.refusal.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
