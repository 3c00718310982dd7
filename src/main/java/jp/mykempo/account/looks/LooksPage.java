package jp.mykempo.account.looks;

import java.util.List;
import java.util.Locale;

import jp.mykempo.site.Message;
import jp.mykempo.site.Page;

/**
 * 「誰が私の情報を見たか」 (X2): looks of the society's staff by desk, the member's own, or the family's, one page of them.
 *
 * @param by whose looks
 * @param number of the page, from 1
 * @param more whether there is a further page
 */
public record LooksPage(By by, List<Row> rows, int number, boolean more) implements Page {

	/** Who looked. */
	public enum By {

		SOCIETY, OWN, FAMILY;

		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** Whether desk and purpose are told. */
	public boolean society() {
		return this.by == By.SOCIETY;
	}

	/** Path of another page of the same list. */
	public String at(int page) {
		return "/settings/looks?by=" + this.by.key() + "&page=" + page;
	}

	/**
	 * A look.
	 *
	 * @param purpose as the clerk gave it, or what is usual where none was asked for
	 */
	public record Row(String day, Message desk, Message act, Message dataClass, Message purpose) {
	}

}
