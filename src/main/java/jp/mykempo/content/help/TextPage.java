package jp.mykempo.content.help;

import jp.mykempo.site.Page;
import jp.mykempo.site.Prose;

/**
 * One text with its chapters listed on top.
 *
 * @param name names the title, {@code content.<name>.title}, and what is said about it on top
 */
public record TextPage(String name, Prose prose) implements Page {

	/** Whether it is long enough for a list of its chapters. */
	public boolean listed() {
		return this.prose.chapters().size() > 2;
	}

}
