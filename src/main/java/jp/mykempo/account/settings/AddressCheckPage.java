package jp.mykempo.account.settings;

import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * What will happen, before the mail goes out.
 *
 * @param addressIsId whether the new address becomes the ID
 * @param again when the next mail may go out; empty where it may now
 */
public record AddressCheckPage(String registered, String next, boolean addressIsId, String again) implements Page {

	@Override
	public HttpStatus status() {
		return this.again.isEmpty() ? HttpStatus.OK : HttpStatus.TOO_MANY_REQUESTS;
	}

}
