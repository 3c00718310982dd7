package jp.mykempo.coveragenotice.history;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.PersonId;

/** An insured person looked at how the own coverage changed. Written before anything is shown. */
record CoverageHistorySeen(PersonId person) implements AuditRecord {

	@Override
	public String dataClass() {
		return "coverage";
	}

}
