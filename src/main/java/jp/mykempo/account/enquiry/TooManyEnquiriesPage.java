package jp.mykempo.account.enquiry;

import java.time.Instant;

import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/** Says that no further enquiry is taken today, and from when on one is. */
public record TooManyEnquiriesPage(Instant from) implements Page {

	@Override
	public HttpStatus status() {
		return HttpStatus.TOO_MANY_REQUESTS;
	}

}
