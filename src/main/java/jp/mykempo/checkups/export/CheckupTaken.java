package jp.mykempo.checkups.export;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/**
 * A member took an own check-up home as a FHIR document (X4).
 *
 * @param year fiscal year
 */
record CheckupTaken(AccountId account, PersonId person, int year) implements AuditRecord {

	@Override
	public String dataClass() {
		return "checkup";
	}

}
