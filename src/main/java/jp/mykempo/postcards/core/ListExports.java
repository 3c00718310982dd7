package jp.mykempo.postcards.core;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;

import org.springframework.stereotype.Component;

/** Notes that a list of members was taken home as a file. */
@Component
@AllowedTo(Role.POSTCARDS)
public class ListExports {

	private final AuditTrail trail;

	public ListExports(AuditTrail trail) {
		this.trail = trail;
	}

	/** So many rows of that list. */
	public void note(String list, int rows) {
		this.trail.record(new PostcardListExported(list, rows));
	}

	/** A clerk took a list of postcards as a file. */
	record PostcardListExported(String list, int rows) implements AuditRecord {
	}

}
