package jp.mykempo.office.account;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * Says how many recovery codes are left, and offers new ones.
 *
 * @param left codes that still work
 */
public record OwnCodesPage(int left, FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
