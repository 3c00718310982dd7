package jp.mykempo.postcards.desk;

import java.util.List;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * 窓口からの依頼.
 *
 * @param reason as typed, where it was not taken
 * @param searched whether somebody was looked for
 * @param done what became of an order, as a key, or empty
 */
public record OrderPage(String symbol, String number, String kana, String reason, boolean searched, List<Row> rows, String done,
		FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

	/** A member, with the state of the latest card. */
	public record Row(long card, String name, String state) {
	}

}
