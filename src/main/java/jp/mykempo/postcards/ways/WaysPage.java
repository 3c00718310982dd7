package jp.mykempo.postcards.ways;

import java.util.List;

import jp.mykempo.postcards.core.Tabs;
import jp.mykempo.site.Page;

/** Other ways that wait for a second person. */
public record WaysPage(Tabs tabs, List<Row> rows) implements Page {

	/**
	 * A request.
	 *
	 * @param own asked for by this very clerk, who cannot decide
	 */
	public record Row(long id, String name, String kind, String route, String reason, String by, String at, boolean own) {
	}

}
