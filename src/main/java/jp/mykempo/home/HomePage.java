package jp.mykempo.home;

import java.util.List;

import jp.mykempo.site.Icon;
import jp.mykempo.site.Page;
import jp.mykempo.site.Waiting.Task;

/**
 * The top page.
 *
 * @param tasks what awaits the member, first of all
 */
public record HomePage(String name, List<Task> tasks) implements Page {

	/** Doors behind the viewing password. */
	public List<Entry> guarded() {
		return List.of(new Entry("coverage", Icon.CARD), new Entry("checkups", Icon.HEART),
				new Entry("health-age", Icon.CLOCK), new Entry("expenses", Icon.RECEIPT));
	}

	/** Doors to health programmes and houses. */
	public List<Entry> around() {
		return List.of(new Entry("walking", Icon.WALKING), new Entry("lodges", Icon.LODGE));
	}

	/**
	 * A door.
	 *
	 * @param name path and part of the message keys
	 */
	public record Entry(String name, Icon icon) {
	}

}
