package jp.mykempo.account.address;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * The page behind the link, with the one button that confirms.
 *
 * @param loginIdNeeded whether a login ID must be chosen first, since another account opens with the address (R9)
 */
public record ConfirmPage(String address, boolean loginIdNeeded, String loginId, FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
