package jp.mykempo.expenses.batch;

import java.util.List;

import jp.mykempo.site.Page;

/**
 * A batch of notices (束, C5): where it stands, what is in it, and what comes next.
 *
 * @param state as a key
 * @param paper whether its PDF is there
 * @param pages of the PDF
 * @param problem key of what went wrong a moment ago, or empty
 * @param spoiltFor key, {@code null} unless it was given up
 * @param leftOut applications that could not be printed with the others
 */
public record BatchPage(long id, String state, boolean paper, int pages, String problem, String spoiltFor, List<Step> steps,
		List<Item> items, List<LeftOut> leftOut) implements Page {

	/** Seconds after which a page that waits looks again by itself. */
	public static final int LOOK_AGAIN = 3;

	/** Something that was done: {@code made}, {@code taken}, {@code posted}, {@code spoilt}. */
	public record Step(String key, String at, String by) {
	}

	/** A notice of the pile; {@code name} is {@code null} for a protected person. */
	public record Item(long id, int place, String name, String number, String delivery, String state) {
	}

	/** An application that waits alone again, and why. */
	public record LeftOut(long id, String reason) {
	}

	/** Whether there is something to wait for. */
	public boolean waits() {
		return this.state.equals("making");
	}

	/** Whether somebody has had the PDF. */
	public boolean taken() {
		return this.steps.stream().anyMatch(step -> step.key().equals("taken"));
	}

	/** How many can still be posted. */
	public long printed() {
		return this.items.stream().filter(item -> item.state().equals("printed")).count();
	}

}
