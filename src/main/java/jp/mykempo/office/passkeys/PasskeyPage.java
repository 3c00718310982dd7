package jp.mykempo.office.passkeys;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * One passkey: another name, or its removal.
 *
 * @param name what it is called
 * @param typed the new name, as it was typed
 * @param lastFactor whether it cannot be removed, being the only second factor
 */
public record PasskeyPage(long id, String name, String typed, boolean lastFactor, FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() || this.lastFactor ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
