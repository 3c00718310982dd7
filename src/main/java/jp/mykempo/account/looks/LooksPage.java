package jp.mykempo.account.looks;

import java.util.List;

import jp.mykempo.site.Message;
import jp.mykempo.site.Page;

/**
 * 「誰が私の情報を見たか」 (X2): looks of the society's staff by desk, or the member's own, one page of them.
 *
 * @param own the member's own looks instead of the society's
 * @param number of the page, from 1
 * @param more whether there is a further page
 */
public record LooksPage(boolean own, List<Row> rows, int number, boolean more) implements Page {

	/** Path of another page of the same list. */
	public String at(int page) {
		return "/settings/looks?by=" + (this.own ? "own" : "society") + "&page=" + page;
	}

	/**
	 * A look.
	 *
	 * @param purpose as the clerk gave it, empty where none was asked for
	 */
	public record Row(String day, Message desk, Message act, Message dataClass, String purpose) {
	}

}
