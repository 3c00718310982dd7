package jp.mykempo.coveragenotice.history;

import java.util.List;

import jp.mykempo.site.Message;
import jp.mykempo.site.Page;

/** 「資格の履歴」: what changed of the own coverage, newest first. */
public record HistoryPage(List<Entry> entries) implements Page {

	/**
	 * A change.
	 *
	 * @param before and after, empty where there is nothing to say
	 */
	public record Entry(String day, Message what, String before, String after) {
	}

}
