package jp.mykempo.postcards.desk;

import java.util.List;

import jp.mykempo.postcards.core.Tabs;
import jp.mykempo.site.Page;

/** Posted and never used, by employer and age (X7). */
public record UnusedPage(Tabs tabs, List<Row> rows) implements Page {

	/**
	 * An employer.
	 *
	 * @param key of the filter, {@code none} for cards that go by no employer
	 * @param name {@code null} for those
	 */
	public record Row(String key, String name, long fresh, long month, long months, long old) {
	}

}
