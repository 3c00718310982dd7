package jp.mykempo.coveragenotice.notice;

import java.time.LocalDate;
import java.util.Map;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.PersonId;

/**
 * An insured person looked at the household's coverage notice: on screen, as a paper to keep, or in the archive of own
 * data (C1, X4). Written before anything is shown.
 */
record CoverageNoticeSeen(PersonId person, Form form) implements AuditRecord {

	/** How it was looked at. */
	enum Form {

		PAGE, PDF, ARCHIVE

	}

	@Override
	public String dataClass() {
		return "coverage";
	}

	/** One row for everybody who stands in it. */
	void writeTo(AuditTrail trail, LocalDate today) {
		trail.recordOfHousehold(this, "select person_id from membership.shared_household(:holder, :today)",
				Map.of("holder", this.person.value(), "today", today));
	}

}
