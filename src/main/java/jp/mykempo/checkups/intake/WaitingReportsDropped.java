package jp.mykempo.checkups.intake;

import jp.mykempo.audit.AuditRecord;

/** Reports whose persons never entered the master were dropped: one row a run. */
record WaitingReportsDropped(int reports) implements AuditRecord {

	@Override
	public String dataClass() {
		return "checkup";
	}

}
