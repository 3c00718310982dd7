package jp.mykempo.account.closing;

import java.time.LocalDate;
import java.util.List;

import jp.mykempo.access.Sessions;
import jp.mykempo.account.AccountsReopened;
import jp.mykempo.audit.AuditTrail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens accounts again whose loss of coverage the master took back before they were erased (C7). */
@Component
class Reopening {

	private final ClosedAccounts accounts;

	private final Sessions sessions;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	Reopening(ClosedAccounts accounts, Sessions sessions, AuditTrail audit, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.audit = audit;
		this.events = events;
	}

	/** Joins the import's transaction. */
	int reopenRestoredBy(long importRun, LocalDate today) {
		long run = this.accounts.nextRun();
		List<String> principals = this.accounts.reopen(run, importRun, today);
		if (!principals.isEmpty()) {
			this.sessions.reopen(principals);
			this.events.publishEvent(new AccountsReopened(run));
		}
		this.audit.record(new AccountsReopenedWithCoverage(importRun, run, principals.size()));
		return principals.size();
	}

}
