package jp.mykempo.office.passkeys;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * First step of a new passkey: its name, and the owner's password.
 *
 * @param name what was typed, or a proposal
 * @param late whether the owner took too long the time before
 */
public record NewPasskeyPage(String name, boolean late, FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
