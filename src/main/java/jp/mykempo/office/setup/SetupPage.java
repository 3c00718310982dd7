package jp.mykempo.office.setup;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * Asks for the password of a staff account that is being set up.
 *
 * @param shortest how many characters it has at least
 */
public record SetupPage(String name, String loginId, int shortest, FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
