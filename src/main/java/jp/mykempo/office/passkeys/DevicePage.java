package jp.mykempo.office.passkeys;

import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * Second step of a new passkey: the device makes it.
 *
 * @param refused key of why the device's answer was not taken; empty where there was none
 */
public record DevicePage(String name, String refused) implements Page {

	@Override
	public HttpStatus status() {
		return this.refused.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
