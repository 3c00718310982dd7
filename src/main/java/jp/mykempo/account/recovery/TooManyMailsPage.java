package jp.mykempo.account.recovery;

import java.time.Instant;

import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/** Says that the day's mails are used up, and from when on one can be sent again. */
public record TooManyMailsPage(RecoveryMail mail, int limit, Instant from) implements Page {

	@Override
	public HttpStatus status() {
		return HttpStatus.TOO_MANY_REQUESTS;
	}

}
