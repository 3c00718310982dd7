package jp.mykempo.account.notice;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * Asks for a password of one's own before anything else opens (F6).
 *
 * @param shortest how many characters it has at least
 * @param loginId for password managers, and for whoever had forgotten it
 */
public record OwnPasswordPage(int shortest, String loginId, FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
