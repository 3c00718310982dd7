package jp.mykempo.account.settings;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * Asks for the password once more (P8).
 *
 * @param next the page that asked for it
 */
public record ProofPage(String next, FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
