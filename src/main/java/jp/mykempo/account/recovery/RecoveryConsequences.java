package jp.mykempo.account.recovery;

import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.CleanSlate;
import jp.mykempo.audit.AuditTrail;

import org.springframework.stereotype.Component;

/** Everything that follows from a new password set by a mail's link; the member is told (F5, P5, P7). */
@Component
class RecoveryConsequences {

	private final CleanSlate cleanSlate;

	private final RecoveryLetters letters;

	private final AuditTrail audit;

	RecoveryConsequences(CleanSlate cleanSlate, RecoveryLetters letters, AuditTrail audit) {
		this.cleanSlate = cleanSlate;
		this.letters = letters;
		this.audit = audit;
	}

	/** In the transaction that sets the password. */
	void of(Account account) {
		this.cleanSlate.make(account);
		this.letters.tellChanged(account);
		this.audit.record(new PasswordSetByMail(account.id(), account.person()));
	}

}
