package jp.mykempo.coveragenotice.notice;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.PersonId;

/**
 * An insured person looked at the household's coverage notice, on screen or as a paper to keep (C1). Written before
 * anything is shown.
 */
record CoverageNoticeSeen(PersonId person, Form form) implements AuditRecord {

	/** How it was looked at. */
	enum Form {

		PAGE, PDF

	}

	@Override
	public String dataClass() {
		return "coverage";
	}

}
