package jp.mykempo.office;

import java.util.Set;

/**
 * Work that waits for staff (待っている件), for the desk's first page: how much, and since when. Modules offer beans; all
 * queues of a visitor's roles are read in one statement.
 * <pre>select count(*), min(ordered_at) from … where state = 'ordered'</pre>
 */
public interface WorkQueue {

	/** Whose work it is. */
	Set<Role> roles();

	/** Name of the text that names it; {@code key + ".act"} is the text of its button. */
	String key();

	/** Where the work is done. */
	String href();

	/** A SELECT without parameters that gives one row: a count (bigint), and the oldest moment (timestamptz) or null. */
	String rows();

}
