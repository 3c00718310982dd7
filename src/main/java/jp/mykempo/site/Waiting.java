package jp.mykempo.site;

import java.util.List;

/**
 * Tells the top page what awaits the visitor (E5): a mail to confirm, a postcard under way. Modules implement it for
 * what is theirs; each may send one statement.
 */
public interface Waiting {

	/** What awaits the visitor, most urgent first. */
	List<Task> tasks(Visitor visitor);

	/**
	 * One thing that awaits the visitor.
	 *
	 * @param href where it is dealt with
	 * @param title what it is
	 * @param explanation until when, or what to do
	 */
	record Task(Icon icon, String href, Message title, Message explanation) {
	}

}
