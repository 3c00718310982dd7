package jp.mykempo.expenses.batch;

import java.util.List;
import java.util.stream.Collectors;

import jp.mykempo.site.Page;

/**
 * What follows from posting a batch, before it is done.
 *
 * @param fit how many go to the post
 * @param pulls what has to be taken out of the pile first
 * @param missing whether the clerk has not said that it was
 */
public record PostingPage(long id, long fit, List<Pull> pulls, boolean missing) implements Page {

	/** A notice that must not be posted, by its place in the pile; the reason is a message key. */
	public record Pull(long id, int place, String reason) {
	}

	/** The applications of what must be taken out, as the form sends them. */
	public String pulled() {
		return this.pulls.stream().map(pull -> String.valueOf(pull.id())).collect(Collectors.joining(","));
	}

}
