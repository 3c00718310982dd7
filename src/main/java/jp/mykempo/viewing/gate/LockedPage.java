package jp.mykempo.viewing.gate;

import jp.mykempo.site.Page;
import jp.mykempo.viewing.core.Place;

import org.springframework.http.HttpStatus;

/**
 * The gate is shut after wrong passwords (K3).
 *
 * @param until until when; empty where only a new password opens it
 * @param justNow whether the password typed just now did it, or was not even compared
 */
public record LockedPage(Place place, String until, boolean justNow) implements Page {

	@Override
	public HttpStatus status() {
		return this.justNow ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
