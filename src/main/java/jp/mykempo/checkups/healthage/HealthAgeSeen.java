package jp.mykempo.checkups.healthage;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member looked at the own health age (X2). */
record HealthAgeSeen(AccountId account, PersonId person) implements AuditRecord {

	@Override
	public String dataClass() {
		return "health-age";
	}

}
