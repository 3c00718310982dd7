package jp.mykempo.account.desk;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * Asks for whom the limit on matching is to be lifted (P4).
 *
 * @param done whether one has just been
 */
public record LimitPage(LimitForm form, FieldErrors errors, boolean done) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
