package jp.mykempo.postcards.dispatch;

import java.util.List;

import jp.mykempo.site.Page;

/**
 * 抜き取り一覧 of a batch.
 *
 * @param open how many are not ticked off
 * @param changeable whether the batch can still be posted
 */
public record PullPage(String number, List<Row> rows, long open, boolean changeable) implements Page {

	/**
	 * A card to take out.
	 *
	 * @param name {@code null} where it must not be told, or does not stand on the card
	 */
	public record Row(long id, String controlNumber, String name, String employer, String reason, boolean ticked) {
	}

}
