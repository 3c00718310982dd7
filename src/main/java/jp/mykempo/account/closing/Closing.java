package jp.mykempo.account.closing;

import java.time.LocalDate;
import java.util.List;

import jp.mykempo.access.Sessions;
import jp.mykempo.account.AccountsClosed;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Pending;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.postcards.Withdrawal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Closes the accounts of those whose coverage has ended (資格喪失にともなう利用終了, C7), in one transaction with what
 * ended it: sessions and links are over, what was waiting is withdrawn, a mail says what now holds. Also those of
 * members who go on under another symbol and number, since they register anew (R8).
 * <p>
 * Order of locks, here as in every journey: coverage, account, then what hangs on it. What hangs on it and is just being
 * used by somebody is skipped, not waited for: whoever uses it finds the account closed.
 */
@Component
class Closing {

	private final ClosedAccounts accounts;

	private final Sessions sessions;

	private final Pending pending;

	private final Announcement announcement;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	Closing(ClosedAccounts accounts, Sessions sessions, Pending pending, Announcement announcement, AuditTrail audit,
			ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.pending = pending;
		this.announcement = announcement;
		this.audit = audit;
		this.events = events;
	}

	/** Closes what the import ended; losses that lie ahead wait for their day. Joins the import's transaction. */
	int closeEndedBy(long importRun, LocalDate today) {
		return close(Cause.ofImport(importRun, today));
	}

	/** Closes everything whose loss has come by this day. The caller gives the transaction. */
	int closeLostBy(LocalDate today) {
		return close(Cause.ofDay(today));
	}

	private int close(Cause cause) {
		long run = this.accounts.nextRun();
		List<String> principals = this.accounts.close(run, cause);
		int registrations = this.accounts.withdrawRegistrations(cause);
		if (!principals.isEmpty()) {
			this.pending.withdraw(principals.stream().map(Account::idOf).toList(), Withdrawal.COVERAGE_LOST);
			this.sessions.close(principals);
			this.announcement.announce(run);
			this.events.publishEvent(new AccountsClosed(run));
		}
		if (cause.importRun().isPresent() || !principals.isEmpty() || registrations > 0) {
			this.audit.record(new AccountsClosedWithCoverage(cause.importRun(), run, principals.size(), registrations));
		}
		return principals.size();
	}

}
