package jp.mykempo.postcards.returns;

import java.util.List;

import jp.mykempo.postcards.core.Tabs;
import jp.mykempo.site.Page;

/** Employers on hold, and those for whose people cards wait. */
public record HoldsPage(Tabs tabs, List<Row> rows) implements Page {

	/**
	 * An employer.
	 *
	 * @param reason of the hold, {@code null} where there is none
	 */
	public record Row(long id, String name, String reason, long cards, boolean noAddress) {
	}

}
