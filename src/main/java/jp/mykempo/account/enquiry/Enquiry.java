package jp.mykempo.account.enquiry;

import java.time.Instant;
import java.util.Optional;

import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An enquiry of a member who knows neither ID nor password (ID・パスワードの問い合わせ, F6): an entry in the staff's queue, told
 * to the desk and to the registered address, from which it can be stopped. One open one a person.
 */
@Component
class Enquiry {

	/** So many within a day, then no more: each writes to the desk. */
	static final int LIMIT = 3;

	private final Accounts accounts;

	private final EnquiryRows rows;

	private final EnquiryLetters letters;

	private final AuditTrail audit;

	Enquiry(Accounts accounts, EnquiryRows rows, EnquiryLetters letters, AuditTrail audit) {
		this.accounts = accounts;
		this.rows = rows;
		this.letters = letters;
		this.audit = audit;
	}

	/** Opens one, unless there is one already; of two at once one is opened. */
	@Transactional
	public EnquiryOutcome open(PersonId person) {
		Optional<Account> account = this.accounts.lockOf(person);
		if (account.isEmpty()) {
			return new EnquiryOutcome.NoAccount();
		}
		if (this.rows.isOpen(person)) {
			return new EnquiryOutcome.AlreadyOpen();
		}
		Optional<Instant> full = this.rows.findFullUntil(person, LIMIT);
		if (full.isPresent()) {
			return new EnquiryOutcome.TooMany(full.get());
		}
		long id = this.rows.add(person);
		this.letters.toDesk(id, person);
		this.letters.toMember(id, account.get());
		this.audit.record(new EnquiryReceived(id, account.get().id(), person));
		return new EnquiryOutcome.Opened();
	}

}
