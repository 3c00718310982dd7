package jp.mykempo.account.recovery;

import java.time.Instant;

import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * Says that a registration waits for its mail's link, to be sent again or started anew (F2).
 *
 * @param until when the registration lapses
 * @param sendable whether the mail can be sent again today
 * @param refused whether that has just been asked for in vain
 */
public record PendingPage(Instant until, boolean sendable, boolean refused) implements Page {

	@Override
	public HttpStatus status() {
		return this.refused ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.OK;
	}

}
