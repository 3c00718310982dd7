package jp.mykempo.postcards.returns;

import java.util.List;

import jp.mykempo.postcards.core.Tabs;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * 返戻: entering what came back, and what is to be done about it.
 *
 * @param number as typed
 * @param noted what became of the last entry, as a key, or empty
 */
public record ReturnsPage(Tabs tabs, List<Row> rows, String number, String noted, FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

	/**
	 * A card that came back.
	 *
	 * @param name {@code null} for a protected member
	 * @param actions that can be chosen, the usual one first
	 */
	public record Row(long id, String controlNumber, String name, String employer, String kind, String reason, String on,
			List<String> actions) {
	}

}
