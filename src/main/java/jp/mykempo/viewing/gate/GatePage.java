package jp.mykempo.viewing.gate;

import java.util.Optional;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;
import jp.mykempo.viewing.core.CardView;
import jp.mykempo.viewing.core.Place;

import org.springframework.http.HttpStatus;

/**
 * Asks for the viewing password (V1).
 *
 * @param next the page that was wanted
 * @param chosen whether the member chose the password (M5), which is then compared as typed
 * @param card the card that brought the password, as long as it has never been used
 * @param wrong whether a wrong one was typed just now
 */
public record GatePage(Place place, String next, boolean chosen, Optional<CardView> card, boolean wrong,
		FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
