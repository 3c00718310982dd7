package jp.mykempo.office.listing;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;

import org.springframework.stereotype.Component;

/**
 * Notes that staff looked at a list of persons (一覧の閲覧): which list and how much of it, never who stands in it nor what
 * was searched for (T2, O8). {@link ListReader} does it for lists that are {@link ListShape#ofPersons}; pages that read
 * their rows themselves call it before they show them.
 */
@Component
public class Looks {

	private final AuditTrail trail;

	public Looks(AuditTrail trail) {
		this.trail = trail;
	}

	/** All rows of a list that has one page. */
	public void note(String list, int rows) {
		note(list, 1, rows);
	}

	/**
	 * Notes it; without the row there is no page.
	 *
	 * @param list short name of the list
	 * @param page from 1
	 */
	public void note(String list, int page, int rows) {
		this.trail.record(new ListSeen(list, page, rows));
	}

	/** A page of a list of persons was shown. */
	record ListSeen(String list, int page, int rows) implements AuditRecord {
	}

}
