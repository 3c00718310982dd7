package jp.mykempo.home.archive;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** A member took all the own data home. Written before anything is read. */
record PersonalDataTaken(AccountId account, PersonId person) implements AuditRecord {

	@Override
	public String dataClass() {
		return "personal-data";
	}

}
