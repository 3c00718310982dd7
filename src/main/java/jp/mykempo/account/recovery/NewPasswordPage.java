package jp.mykempo.account.recovery;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * Asks for a new password, twice (F5).
 *
 * @param shortest how many characters it has at least
 */
public record NewPasswordPage(int shortest, FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
