package jp.mykempo.checkups.intake;

import jp.mykempo.audit.AuditRecord;

/** Check-ups of years that the society does not keep any more were erased: one row a run. */
record OldReportsErased(int reports) implements AuditRecord {

	@Override
	public String dataClass() {
		return "checkup";
	}

}
