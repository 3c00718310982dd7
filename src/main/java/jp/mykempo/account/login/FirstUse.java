package jp.mykempo.account.login;

import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.CleanSlate;
import jp.mykempo.account.core.OneTimePasswords;
import jp.mykempo.audit.AuditTrail;

import org.springframework.stereotype.Component;

/** The first use of a posted one-time password (K5): the old password stops, and all that hung on it. */
@Component
class FirstUse {

	private final OneTimePasswords passwords;

	private final Accounts accounts;

	private final CleanSlate cleanSlate;

	private final AuditTrail audit;

	FirstUse(OneTimePasswords passwords, Accounts accounts, CleanSlate cleanSlate, AuditTrail audit) {
		this.passwords = passwords;
		this.accounts = accounts;
		this.cleanSlate = cleanSlate;
		this.audit = audit;
	}

	/** In the transaction of the login; false where the password died, or was used, while its hash was computed. */
	boolean begin(Door door, Lock.Fresh posted) {
		boolean begun = this.passwords.begin(door.account(), posted.card(), posted.verifier());
		if (begun) {
			Account account = this.accounts.get(door.account());
			this.cleanSlate.make(account);
			this.audit.record(new OneTimePasswordUsed(account.id(), account.person(), posted.card().value()));
		}
		return begun;
	}

}
