package jp.mykempo.postcards.ways;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/** A protected member's order, opened. */
public record OpenedPage(long card, String name, String kana, String number, String kind, FieldErrors errors)
		implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
