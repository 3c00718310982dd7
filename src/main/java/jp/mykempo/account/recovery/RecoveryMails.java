package jp.mykempo.account.recovery;

import java.time.Instant;
import java.util.Optional;

import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.RegisteredMail;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends what a member forgot to the registered address, verified or not (F4, F5, F7). Whoever knows a member's symbol,
 * number, name and date of birth can ask for it, so there is a limit a day.
 */
@Component
class RecoveryMails {

	static final int LIMIT = 5;

	private final Accounts accounts;

	private final RecoveryMailLedger ledger;

	private final RecoveryLetters letters;

	private final AuditTrail audit;

	RecoveryMails(Accounts accounts, RecoveryMailLedger ledger, RecoveryLetters letters, AuditTrail audit) {
		this.accounts = accounts;
		this.ledger = ledger;
		this.letters = letters;
		this.audit = audit;
	}

	/** Sends it; of several at once each waits for the other, so that the limit holds. */
	@Transactional
	public MailOutcome send(RecoveryMail mail, PersonId person) {
		return this.accounts.lockOf(person)
			.map(account -> send(mail, account))
			.orElseGet(MailOutcome.NoAccount::new);
	}

	private MailOutcome send(RecoveryMail mail, Account account) {
		Optional<RegisteredMail> registered = account.mail();
		if (registered.isEmpty()) {
			return new MailOutcome.NoAddress();
		}
		Optional<Instant> full = this.ledger.findFullUntil(account.id(), LIMIT);
		if (full.isPresent()) {
			return new MailOutcome.TooMany(LIMIT, full.get());
		}
		this.letters.write(mail, account);
		this.ledger.note(account.id(), mail, registered.get().address());
		this.audit.record(new RecoveryMailSent(account.id(), account.person(), mail));
		return new MailOutcome.Sent();
	}

}
