package jp.mykempo.postcards.batch;

import java.util.List;

import jp.mykempo.postcards.sheet.PageCount;
import jp.mykempo.site.Page;

/**
 * A batch (束): where it stands, and what comes next.
 *
 * @param state as a key
 * @param secretsGone its key is not there any more, so that it can only be made again
 * @param own the clerk ordered or approved one of its cards, and leaves the next step to another
 * @param problem key of what went wrong a moment ago, or empty
 * @param spoiltFor key, {@code null} unless it was given up
 * @param before number of the batch that it makes again, or {@code null}
 * @param after number of the batch that makes it again, or {@code null}
 */
public record BatchPage(String number, String state, boolean secretsGone, boolean own, String problem, String spoiltFor,
		Counts counts, List<Step> steps, Contents contents, String before, String after) implements Page {

	/** Seconds after which a page that waits looks again by itself. */
	public static final int LOOK_AGAIN = 5;

	/** How many cards stand where; see BatchView. */
	public record Counts(long waiting, long secrets, long printed, long inPost, long employers, long pulls, long open) {
	}

	/** A step that was done: {@code made}, {@code printed}, {@code posted}, {@code spoilt}. */
	public record Step(String key, String at, String by) {
	}

	/**
	 * What the PDF would be now.
	 *
	 * @param lists how many employers get one
	 * @param pages how they lie in the file
	 * @param cards how many
	 * @param held cards that cannot be printed now, by reason
	 * @param inKana names that the font cannot print whole
	 */
	public record Contents(int lists, PageCount pages, int cards, List<Held> held, List<String> inKana) {
	}

	/** Cards of a reason that stay out. */
	public record Held(String reason, long cards, String letters) {
	}

	/** Whether there is a page to wait on. */
	public boolean waits() {
		return this.state.equals("making") && !this.secretsGone;
	}

}
