package jp.mykempo.account.settings;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * 「メールアドレス変更」: asks for the new address (M3).
 *
 * @param registered the address as it is now; empty if there is none
 * @param waiting an address that waits for its mail already; empty if none does
 */
public record AddressPage(String registered, String waiting, AddressForm form, FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
