package jp.mykempo.account.registration;

import java.util.List;

import jp.mykempo.access.Attempts;
import jp.mykempo.access.KnownBrowsers;
import jp.mykempo.access.Sessions;
import jp.mykempo.account.AccountDeleted;
import jp.mykempo.account.core.Account;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Closed accounts of a person who registers anew: erased, so that they block neither ID nor address, and cannot be
 * reopened beside the new one (C7). Joins the caller's transaction.
 */
@Component
class OwnClosedAccounts {

	private final NewAccounts accounts;

	private final Sessions sessions;

	private final Attempts attempts;

	private final KnownBrowsers browsers;

	private final ApplicationEventPublisher events;

	private final AuditTrail audit;

	OwnClosedAccounts(NewAccounts accounts, Sessions sessions, Attempts attempts, KnownBrowsers browsers,
			ApplicationEventPublisher events, AuditTrail audit) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.attempts = attempts;
		this.browsers = browsers;
		this.events = events;
		this.audit = audit;
	}

	void eraseOf(PersonId person) {
		List<AccountId> closed = this.accounts.listClosed(person);
		List<String> principals = closed.stream().map(Account::principal).toList();
		closed.forEach(account -> this.events.publishEvent(new AccountDeleted(account, person)));
		closed.forEach(account -> this.audit.record(new FormerAccountErased(person, account)));
		closed.forEach(this.accounts::remove);
		this.sessions.remove(principals);
		this.attempts.forget(principals);
		this.browsers.forget(principals);
	}

}
