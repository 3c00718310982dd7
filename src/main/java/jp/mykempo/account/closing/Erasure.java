package jp.mykempo.account.closing;

import java.time.LocalDate;
import java.util.List;

import jp.mykempo.access.Attempts;
import jp.mykempo.access.KnownBrowsers;
import jp.mykempo.access.Sessions;
import jp.mykempo.account.AccountDeleted;
import jp.mykempo.account.closing.ClosedAccounts.Expired;
import jp.mykempo.account.core.Account;
import jp.mykempo.audit.AuditTrail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Erases accounts some time after they were closed (C7). What belongs to the person stays. */
@Component
class Erasure {

	private final ClosedAccounts accounts;

	private final Sessions sessions;

	private final Attempts attempts;

	private final KnownBrowsers browsers;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	Erasure(ClosedAccounts accounts, Sessions sessions, Attempts attempts, KnownBrowsers browsers, AuditTrail audit,
			ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.attempts = attempts;
		this.browsers = browsers;
		this.audit = audit;
		this.events = events;
	}

	/** Erases up to a thousand, in the caller's transaction; how many tells whether there may be more. */
	int eraseExpired(LocalDate today) {
		List<Expired> expired = this.accounts.lockExpired(today);
		List<String> principals = expired.stream().map(one -> Account.principal(one.account())).toList();
		expired.forEach(one -> this.events.publishEvent(new AccountDeleted(one.account(), one.person())));
		expired.forEach(one -> this.audit.record(new ClosedAccountErased(one.account(), one.person())));
		this.accounts.erase(expired);
		this.sessions.remove(principals);
		this.attempts.forget(principals);
		this.browsers.forget(principals);
		return expired.size();
	}

}
