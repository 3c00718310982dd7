package jp.mykempo.account.enquiry;

import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * Says that the enquiry cannot be stopped any more.
 *
 * @param posted whether a postcard is on its way, so that the society must be told at once
 */
public record TooLatePage(boolean posted) implements Page {

	@Override
	public HttpStatus status() {
		return HttpStatus.GONE;
	}

}
