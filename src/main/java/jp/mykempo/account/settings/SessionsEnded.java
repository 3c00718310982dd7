package jp.mykempo.account.settings;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/**
 * A member ended sessions on other devices (P6).
 *
 * @param all every one but the present, or a single one
 */
record SessionsEnded(AccountId account, PersonId person, boolean all) implements AuditRecord {
}
