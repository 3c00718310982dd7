package jp.mykempo.account.registration;

import java.util.function.UnaryOperator;

import jp.mykempo.access.Sessions;
import jp.mykempo.account.AccountRegistered;
import jp.mykempo.account.Correspondence;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.registration.NewAccounts.Awaiting;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns a registration into an account, with everything that goes with it; within the caller's transaction. */
@Component
class Opening {

	private final NewAccounts accounts;

	private final OwnClosedAccounts former;

	private final Sessions sessions;

	private final ApplicationEventPublisher events;

	private final Correspondence correspondence;

	private final AuditTrail audit;

	Opening(NewAccounts accounts, OwnClosedAccounts former, Sessions sessions, ApplicationEventPublisher events,
			Correspondence correspondence, AuditTrail audit) {
		this.accounts = accounts;
		this.former = former;
		this.sessions = sessions;
		this.events = events;
		this.correspondence = correspondence;
		this.audit = audit;
	}

	AccountId open(Awaiting awaiting) {
		PersonId person = awaiting.person();
		this.former.eraseOf(person);
		AccountId account = this.accounts.open(awaiting, !this.accounts.opensAnother(awaiting.mail(), person));
		this.sessions.open(Account.principal(account));
		this.events.publishEvent(new AccountRegistered(account, person, awaiting.webViewing()));
		this.correspondence.write(account, "account/registered", UnaryOperator.identity());
		this.audit.record(new RegistrationCompleted(person, account, awaiting.webViewing(),
				awaiting.loginId().isPresent()));
		return account;
	}

}
